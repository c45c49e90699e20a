import type { IncomingHttpHeaders } from "node:http";
import { env } from "@/lib/env";

const ourAddress = new URL(env.address);
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);
const reads = new Set(["GET", "HEAD"]);

/** The host that the browser asked for, as far as it can be believed. */
function askedHost(headers: IncomingHttpHeaders): string {
  const proxied = env.TRUST_PROXY ? headers["x-forwarded-host"] : undefined;
  return String(proxied ?? headers.host ?? "").toLowerCase();
}

/**
 * Whether a write comes from our own pages: its Origin is the host it was sent to or the public address.
 * Browsers that leave Origin out must say `Sec-Fetch-Site: same-origin`.
 */
export function isOurOrigin(method: string, headers: IncomingHttpHeaders): boolean {
  if (reads.has(method)) return true;
  const { origin } = headers;
  if (origin === undefined) return headers["sec-fetch-site"] === "same-origin";
  const url = URL.canParse(origin) ? new URL(origin) : null;
  return url !== null && url.host !== "" && (url.host === askedHost(headers) || url.origin === ourAddress.origin);
}

/**
 * Whether somebody on this machine may have asked for this host. A server that listens on loopback answers to
 * loopback's names and its public address only, so that no website can point its own name at it.
 */
export function isOurHost(headers: IncomingHttpHeaders, listensOn: string): boolean {
  if (!loopback.has(listensOn) && listensOn !== "::1") return true;
  const host = askedHost(headers);
  return host === ourAddress.host || loopback.has(host.replace(/:\d+$/, ""));
}
