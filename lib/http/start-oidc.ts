import NextAuth from "next-auth";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import { z } from "zod";
import { authOptions } from "@/lib/auth/next-auth";
import { secureCookies } from "@/lib/auth/session-cookie";
import { env } from "@/lib/env";

const csrf = z.object({ csrfToken: z.string() });

/**
 * Sends somebody to the OpenID Connect provider, to come back to `callbackUrl`. next-auth starts that with a POST that
 * carries its token; asking it here lets a plain link start it, which needs no script and no exception in the policy
 * for forms.
 */
export async function startOidc(callbackUrl: string): Promise<Response> {
  const tokenGiven = await nextAuth(["csrf"]);
  const { csrfToken } = csrf.parse(await tokenGiven.json());
  const jar = await cookies();
  for (const cookie of tokenGiven.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    const options = { httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies } as const;
    jar.set(name, decodeURIComponent(value), options);
  }
  return nextAuth(["signin", "oidc"], new URLSearchParams({ csrfToken, callbackUrl }));
}

async function nextAuth(nextauth: string[], body?: URLSearchParams): Promise<Response> {
  const request = new NextRequest(new URL(`/api/auth/${nextauth.join("/")}`, env.address), {
    method: body ? "POST" : "GET",
    ...(body ? { body: body.toString(), headers: { "content-type": "application/x-www-form-urlencoded" } } : {}),
  });
  return (await NextAuth(request, { params: Promise.resolve({ nextauth }) }, authOptions(null))) as Response;
}
