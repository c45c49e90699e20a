import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from "node:http";
import { Socket } from "node:net";
import { env } from "@/lib/env";

/** A whole response, as the handler made it. */
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** A connection that leads nowhere. */
class NoSocket extends Socket {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void) {
    done();
  }
  override _writev(_chunks: unknown, done: () => void) {
    done();
  }
}

type Done = (error?: Error | null) => void;

/** Answers a request: Next, or what a test puts in its place. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** A response that keeps what is written to it. */
class KeptResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];

  #keep(chunk: unknown, encoding: unknown) {
    if (typeof chunk === "string")
      this.chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }
  override write(chunk: unknown, encoding?: BufferEncoding | Done, done?: Done): boolean {
    this.#keep(chunk, encoding);
    if (typeof encoding === "function") super.write(chunk, encoding);
    else super.write(chunk, encoding ?? "utf8", done);
    return true; // nobody would say when to go on
  }
  override end(chunk?: unknown, encoding?: BufferEncoding | Done, done?: Done): this {
    if (typeof chunk === "function") return super.end(chunk as Done);
    this.#keep(chunk, encoding);
    return typeof encoding === "function" ? super.end(chunk, encoding) : super.end(chunk, encoding ?? "utf8", done);
  }
}

/**
 * Asks the handler for a page in nobody's name: no cookies, no compression, no conditions, nothing of whoever asked
 * first. Refuses with an Error when the page is not whole after `withinMs`.
 */
export function capture(
  handler: Handler,
  url: string,
  headers: Record<string, string>,
  withinMs: number,
): Promise<Captured> {
  const socket = new NoSocket();
  const request = new IncomingMessage(socket);
  const { host, protocol } = new URL(env.address);
  const own = {
    host,
    accept: "text/html",
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
    "x-forwarded-for": "127.0.0.1",
  };
  Object.assign(request, {
    method: "GET",
    url,
    complete: true,
    httpVersion: "1.1",
    httpVersionMajor: 1,
    httpVersionMinor: 1,
  });
  Object.assign(request.headers, own, headers);
  request.push(null);
  const response = new KeptResponse(request);
  response.assignSocket(socket);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error("The page was not made in time"));
      socket.destroy();
      response.destroy();
    }, withinMs);
    response.once("finish", () => {
      clearTimeout(late);
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(response.chunks) });
      socket.destroy();
    });
    Promise.resolve()
      .then(async () => {
        await handler(request, response);
      })
      .catch((error: unknown) => {
        clearTimeout(late);
        reject(error instanceof Error ? error : new Error("The page failed"));
        socket.destroy();
      });
  });
}
