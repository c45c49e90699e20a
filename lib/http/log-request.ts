import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { withoutSecrets } from "./log";

/** What the cache of finished pages had to do with an answer. */
export type CacheUse = "hit" | "miss" | "pass";

/** Logs one line when a request is over: no query, no cookies, no names. `ms` from the first header, `bytes` as sent. */
export function logRequest(
  log: Logger,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  note: { cache: CacheUse },
): void {
  const began = performance.now();
  const { method, url = "", socket } = request;
  const sentBefore = socket.bytesWritten;
  response.once("close", () => {
    log.info({
      id,
      method,
      path: withoutSecrets(url.split("?", 1)[0] ?? ""),
      status: response.statusCode,
      ms: Math.round((performance.now() - began) * 10) / 10,
      cache: note.cache,
      bytes: socket.bytesWritten - sentBefore,
      ...(response.writableFinished ? {} : { unfinished: true }),
    });
  });
}
