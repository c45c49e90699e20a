import type { IncomingMessage, ServerResponse } from "node:http";
import type { KeptPage } from "./page-cache";

const codings = ["br", "gzip"] as const;
const varies =
  "RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch, Accept-Encoding, Cookie";

/** Sends a finished page, compressed as the browser likes, or 304 when it has it already. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  const coding = codings.find((each) => accepts(request.headers["accept-encoding"], each)) ?? "identity";
  const body = page.bodies[coding];
  const etag = `"${page.tag}-${coding}"`;
  const headers = {
    ...page.headers,
    "Cache-Control": cacheControl(page),
    Vary: varies,
    ...(page.status === 200 ? { ETag: etag } : {}),
  };
  if (page.status === 200 && matches(request.headers["if-none-match"], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(page.status, {
    ...headers,
    "Content-Length": body.length,
    ...(coding === "identity" ? {} : { "Content-Encoding": coding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** A browser asks again each time; a shared cache may keep the page for a minute, never past its end. */
function cacheControl({ status, endsAt }: KeptPage): string {
  const seconds = Math.min(60, Math.floor((endsAt - Date.now()) / 1000));
  return status === 200 && seconds > 0
    ? `public, max-age=0, s-maxage=${seconds}, must-revalidate`
    : "private, no-store";
}

function accepts(header: string | string[] | undefined, coding: string): boolean {
  return String(header ?? "")
    .toLowerCase()
    .split(",")
    .map((each) => each.split(";").map((part) => part.trim()))
    .some(([name, quality]) => name === coding && !/^q=0(\.0*)?$/.test(quality ?? ""));
}

function matches(header: string | undefined, etag: string): boolean {
  return header === "*" || (header ?? "").split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}
