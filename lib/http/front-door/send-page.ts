import type { IncomingMessage, ServerResponse } from "node:http";
import type { Coding } from "./finish-page";
import type { KeptPage } from "./page-cache";
import { responseHeaders } from "./security-policy";

const varies =
  "RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch, Accept-Encoding, Cookie";
const aMinute = 60_000;
/** The headers of a page are the same each time but for two, so that most of them are put together once. */
const prepared = new WeakMap<Buffer, string[]>();

/** Sends a finished page, compressed as the browser likes, or 304 when it has it already. */
export function sendPage(request: IncomingMessage, response: ServerResponse, id: string, page: KeptPage): void {
  const packed = page.bodies.identity === page.bodies.br;
  const coding = packed ? "identity" : preferred(request.headers["accept-encoding"] ?? "");
  const body = page.bodies[coding];
  const headers = ["X-Request-Id", id, "Cache-Control", cacheControl(page), ...headersOf(page, coding)];
  if (page.status === 200 && matches(request.headers["if-none-match"], tagOf(page, coding))) {
    response.writeHead(304, headers).end();
    return;
  }
  if (coding !== "identity") headers.push("Content-Encoding", coding);
  headers.push("Content-Length", String(body.length));
  response.writeHead(page.status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

const tagOf = ({ tag }: KeptPage, coding: Coding) => `"${tag}-${coding}"`;

function headersOf(page: KeptPage, coding: Coding): string[] {
  const body = page.bodies[coding];
  const ready = prepared.get(body);
  if (ready) return ready;
  const always = responseHeaders(page.policy);
  const etag = page.status === 200 ? { ETag: tagOf(page, coding) } : {};
  const made = Object.entries({ ...page.headers, ...always, ...etag, Vary: varies }).flat();
  prepared.set(body, made);
  return made;
}

/** A browser asks again each time; a shared cache may keep the page for a minute, never past its end. */
function cacheControl({ status, endsAt }: KeptPage): string {
  const left = Math.min(aMinute, endsAt - Date.now());
  if (status !== 200 || left < 1_000) return "private, no-store";
  return `public, max-age=0, s-maxage=${Math.floor(left / 1_000)}, must-revalidate`;
}

function preferred(accepted: string): Coding {
  if (accepts(accepted, "br")) return "br";
  return accepts(accepted, "gzip") ? "gzip" : "identity";
}

function accepts(accepted: string, coding: Coding): boolean {
  if (!accepted.includes(coding)) return false;
  return accepted
    .toLowerCase()
    .split(",")
    .map((each) => each.split(";").map((part) => part.trim()))
    .some(([name, quality]) => name === coding && !/^q=0(\.0*)?$/.test(quality ?? ""));
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === "*" || header.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}
