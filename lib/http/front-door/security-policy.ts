import { randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const overHttps = env.address.startsWith("https:");
const forms = ["'self'", ...(env.OIDC_ISSUER ? [new URL(env.OIDC_ISSUER).origin] : [])];

/** A value that a page's own scripts carry, good for one response. */
export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** The content security policy that lets our own files run, and the inline scripts named by `'nonce-…'` or `'sha256-…'`. */
export function contentSecurityPolicy(inlineScripts: readonly string[], dev: boolean): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts, ...(dev ? ["'unsafe-eval'"] : [])].join(" "),
    `style-src 'self'${dev ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    `form-action ${forms.join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(overHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** For what somebody sent: nothing in it runs, and nothing in it is fetched, even when it is opened by itself. */
export const filePolicy = "default-src 'none'; sandbox";

const always = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  ...(overHttps ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
};

/** What every response says beside the id of its request: its content security policy and what goes with it. */
export function responseHeaders(policy: string): Record<string, string> {
  return { "Content-Security-Policy": policy, ...always };
}
