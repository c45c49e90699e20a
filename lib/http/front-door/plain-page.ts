import type { ServerResponse } from "node:http";
import { contentSecurityPolicy, responseHeaders } from "./security-policy";

const policy = contentSecurityPolicy([], false);

/** A refusal that the front door gives by itself, before any page is made. */
export type Refused = { status: number; title: string; text: string; headers?: Record<string, string> };

/** Sends a refusal as a page without scripts, which people and programs can read. */
export function sendPlainPage(
  response: ServerResponse,
  id: string,
  { status, title, text, headers = {} }: Refused,
): void {
  const html = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Maypole</title><link rel="stylesheet" href="/plain-page.css"></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Go to the home page</a></p></main></body>
</html>
`;
  response.writeHead(status, {
    "X-Request-Id": id,
    ...responseHeaders(policy),
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(html),
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(response.req.method === "HEAD" ? undefined : html);
}
