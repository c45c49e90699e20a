import type { IncomingMessage } from "node:http";
import { countedAddress } from "@/lib/auth/caller";
import { env } from "@/lib/env";

// What Next and its hosts say to themselves; from outside it could skip a check or choose another page.
const internal = /^(x-middleware-|x-nextjs-|x-next-|x-now-|x-matched-|x-invoke-|x-prerender-|x-vercel-|next-resume)/;
const ours = [
  "content-security-policy",
  "content-security-policy-report-only",
  "x-request-id",
  "x-real-ip",
  "forwarded",
];
const forwarded = [
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
  "x-forwarded-prefix",
];

/**
 * Takes away what only we may say. Afterwards `x-forwarded-for` is one address: the caller's, or the one that the
 * trusted proxy saw; the other `x-forwarded-*` are there only when a trusted proxy sent them.
 */
export function cleanHeaders(request: IncomingMessage, id: string, dev: boolean): void {
  const { headers } = request;
  const address = addressOf(request);
  for (const name of Object.keys(headers)) {
    const spoken = internal.test(name) && !(dev && name.startsWith("x-nextjs-"));
    const unproved = forwarded.includes(name) && !env.TRUST_PROXY;
    if (spoken || unproved || ours.includes(name)) Reflect.deleteProperty(headers, name);
  }
  headers["x-forwarded-for"] = address;
  headers["x-request-id"] = id;
}

/** Whose request it is, as limits count. */
export const callerOf = (request: IncomingMessage): string => countedAddress(addressOf(request));

/** The caller's network address, or the one that the trusted proxy saw. */
function addressOf({ headers, socket }: IncomingMessage): string {
  const seenByProxy = env.TRUST_PROXY ? lastOf(headers["x-forwarded-for"]) : undefined;
  return seenByProxy ?? socket.remoteAddress ?? "";
}

function lastOf(header: string | string[] | undefined): string | undefined {
  const last = String(header ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return last === "" ? undefined : last;
}
