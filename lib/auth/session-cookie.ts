import { env } from "@/lib/env";

const address = new URL(env.address);
const local = ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);

/** Cookies go over HTTPS only, except on the machine itself. */
export const secureCookies = address.protocol === "https:" || !local;

/** The cookie in which next-auth looks for a session's token: the one place that names it. */
export const sessionCookie = {
  name: `${secureCookies ? "__Secure-" : ""}next-auth.session-token`,
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies },
} as const;
