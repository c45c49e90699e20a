import type { ServerResponse } from "node:http";
import { sendPlainPage, type Refused } from "./plain-page";

export const broken: Refused = {
  status: 500,
  title: "Sorry, something went wrong",
  text: "It is our fault, not yours. Anything you had already saved is safe. Try again in a minute.",
};

/** Next's page for a bug is empty until its scripts have run, or two words; whoever has no scripts gets ours instead, and so does everybody. */
export function replaceBrokenPage(response: ServerResponse, id: string): void {
  // As they are before Next puts its compression over them.
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let replaced = false;
  const replace = (status = response.statusCode) => {
    const type = String(response.getHeader("content-type") ?? "");
    if (replaced || response.headersSent || status < 500 || !/^text\/(html|plain)/.test(type)) return replaced;
    replaced = true;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    Object.assign(response, { writeHead, write, end });
    sendPlainPage(response, id, broken);
    Object.assign(response, { writeHead: () => response, write: () => true, end: () => response });
    return true;
  };
  Object.assign(response, {
    // Compression writes the head of a short answer by itself.
    writeHead: (...words: Parameters<typeof writeHead>) => (replace(words[0]) ? response : writeHead(...words)),
    write: (...words: Parameters<typeof write>) => replace() || write(...words),
    end: (...words: Parameters<typeof end>) => (replace() ? response : end(...words)),
  });
}
