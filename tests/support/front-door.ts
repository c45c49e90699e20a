import { request as send, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished, vi } from "vitest";
import { startFrontDoor, type FrontDoorOptions } from "@/lib/http/front-door";
import { newLog } from "@/lib/http/log";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };
type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** Sends one request and reads the whole answer. */
function ask(address: string, path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = send({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** What stood before the handler saw the request: what it was asked, in order. */
type Seen = { url: string; headers: IncomingHttpHeaders };

/** A front door before a handler that answers with a page, with what the handler saw and what was logged. */
export async function aFrontDoor(
  page: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void = aPage,
  options: Partial<FrontDoorOptions> = {},
) {
  const seen: Seen[] = [];
  const lines: Record<string, unknown>[] = [];
  const handler = (request: IncomingMessage, response: ServerResponse) => {
    seen.push({ url: request.url ?? "", headers: { ...request.headers } });
    return page(request, response);
  };
  const log = newLog({ write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  log.level = "info";
  const door = await startFrontDoor({ port: 0, host: "127.0.0.1", dev: false, handler, log, ...options });
  onTestFinished(door.close);
  return { address: door.address, seen, lines, ask: (path: string, asked?: Asked) => ask(door.address, path, asked) };
}

/** A page like Next's: its nonce on its inline script, as the policy in the request says. */
export function aPage(request: IncomingMessage, response: ServerResponse): void {
  const nonce = /'nonce-([^']+)'/.exec(String(request.headers["content-security-policy"]))?.[1] ?? "none";
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.write(`<!doctype html><title>A bed of their own</title><script nonce="${nonce}">let made = 1</script>`);
  response.end(
    `<script src="/_next/static/a.js" nonce="${nonce}"></script><script>alert("not ours")</script><p>${"A bed. ".repeat(200)}</p>`,
  );
}

/** Waits until the front door hears of changes and answers this page from its cache. */
export async function untilCached(door: Awaited<ReturnType<typeof aFrontDoor>>, path: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await door.ask(path);
      if (door.lines.at(-1)?.["cache"] !== "hit") throw new Error("Not answered from the cache yet");
    },
    { timeout: 10_000, interval: 50 },
  );
  door.seen.length = 0;
}
