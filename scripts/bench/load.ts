import { connect, type Socket } from "node:net";

/** What to ask for, again and again. */
export type Target = { address: string; path: string; cookie?: string };

const lastChunk = Buffer.from("0\r\n\r\n");

/** Whole answers a second from one address, over so many connections that are kept open. Refuses an answer other than 200. */
export async function load(target: Target, ms: number, connections = 16): Promise<number> {
  const end = performance.now() + ms;
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(target, end)));
  return counts.reduce((sum, each) => sum + each, 0) / (ms / 1_000);
}

/** One connection; node:http's own client would cost more than the pages it asks for. */
function askUntil({ address, path, cookie }: Target, end: number): Promise<number> {
  const { hostname, port, host } = new URL(address);
  const words = ["Accept-Encoding: br", ...(cookie ? [`Cookie: ${cookie}`] : [])].join("\r\n");
  const question = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${words}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(Number(port), hostname);
    let answered = 0;
    let parts: Buffer[] = [];
    let left: number | "chunks" | null = null;
    socket.once("error", reject);
    socket.once("connect", () => socket.write(question));
    socket.on("data", (data) => {
      parts.push(data);
      if (left === null) {
        const read = readHead(Buffer.concat(parts));
        if (read instanceof Error) {
          socket.destroy();
          reject(read);
          return;
        }
        left = typeof read === "number" ? read - bytesOf(parts) : read;
      } else if (left !== "chunks") left -= data.length;
      if (left === null || (left === "chunks" ? !endsWithLastChunk(data) : left > 0)) return;
      answered += 1;
      parts = [];
      left = null;
      if (performance.now() < end) socket.write(question);
      else {
        socket.destroy();
        resolve(answered);
      }
    });
  });
}

const bytesOf = (parts: readonly Buffer[]) => parts.reduce((sum, each) => sum + each.length, 0);
const endsWithLastChunk = (data: Buffer) => data.subarray(-lastChunk.length).equals(lastChunk);

/** How long an answer is, its head included, or that it comes in chunks; null while its head is not whole. */
function readHead(data: Buffer): number | "chunks" | null | Error {
  const headEnd = data.indexOf("\r\n\r\n");
  if (headEnd < 0) return null;
  const head = data.toString("latin1", 0, headEnd);
  if (!/^HTTP\/1\.1 200 /.test(head)) return new Error(`Expected 200 but got ${head.split("\r\n", 1)[0] ?? ""}`);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return length === undefined ? "chunks" : headEnd + 4 + Number(length);
}
