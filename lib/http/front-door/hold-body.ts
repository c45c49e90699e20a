import type { IncomingMessage } from "node:http";

/**
 * Holds a request's body back until all of it is there, so that a slow sender never occupies a page and what is
 * too large is refused by counted bytes, whatever it claimed. Call it before anything is awaited: bytes come at once.
 */
export function holdBody(request: IncomingMessage, limit: number): Promise<"whole" | "too large" | "gone"> {
  const { "content-length": length, "transfer-encoding": coding } = request.headers;
  if (!coding && (length === undefined || length === "0")) return Promise.resolve("whole");
  return new Promise((resolve) => {
    const push = request.push.bind(request);
    let held: Buffer[] = [];
    let bytes = 0;
    request.push = (chunk: Buffer | null) => {
      if (chunk) {
        bytes += chunk.length;
        if (bytes <= limit) held.push(chunk);
        else {
          held = [];
          resolve("too large");
        }
        return true;
      }
      request.push = push;
      for (const each of held) push(each);
      resolve("whole");
      return push(null);
    };
    request.once("close", () => {
      resolve("gone");
    });
  });
}
