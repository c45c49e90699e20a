import type { IncomingMessage } from "node:http";
import type { BodyLimit } from "./body-limit";

/**
 * Holds a request's body back until all of it is there, so that a slow sender never occupies a page and what is
 * too large is refused by counted bytes, whatever it claimed. Call it before anything is awaited: bytes come at once.
 */
export function holdBody(
  request: IncomingMessage,
  limit: Pick<BodyLimit, "bytes" | "ms">,
): Promise<"whole" | "too large" | "too slow" | "gone"> {
  const { "content-length": length, "transfer-encoding": coding } = request.headers;
  if (!coding && (length === undefined || length === "0")) return Promise.resolve("whole");
  return new Promise((resolve) => {
    const push = request.push.bind(request);
    let held: Buffer[] = [];
    let bytes = 0;
    const late = setTimeout(() => {
      drop("too slow");
    }, limit.ms);
    const drop = (why: "too large" | "too slow") => {
      clearTimeout(late);
      held = [];
      bytes = Number.POSITIVE_INFINITY;
      resolve(why);
    };
    request.push = (chunk: Buffer | null) => {
      if (chunk) {
        bytes += chunk.length;
        if (bytes <= limit.bytes) held.push(chunk);
        else drop("too large");
        return true;
      }
      clearTimeout(late);
      request.push = push;
      for (const each of held) push(each);
      resolve("whole");
      return push(null);
    };
    request.once("close", () => {
      clearTimeout(late);
      resolve("gone");
    });
  });
}
