import type { NextAuthOptions } from "next-auth";
import { env } from "@/lib/env";
import { oidcProvider } from "./oidc-provider";
import { sessionDays } from "./open-session";
import type { Person } from "./person";
import { secret } from "./secret";
import { secureCookies, sessionCookie } from "./session-cookie";
import { signInStore } from "./sign-in-store";

declare module "next-auth" {
  interface Session {
    person?: Person;
  }
}
declare module "next-auth/adapters" {
  interface AdapterUser {
    person?: Person;
  }
}

/** next-auth keeps the sessions and speaks OpenID Connect; letters with codes and links are ours (request-sign-in.ts). */
export function authOptions(userAgent: string | null): NextAuthOptions {
  return {
    adapter: signInStore(userAgent),
    secret: secret(),
    session: { strategy: "database", maxAge: sessionDays * 86_400, updateAge: 86_400 },
    useSecureCookies: secureCookies,
    cookies: { sessionToken: sessionCookie },
    pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in" },
    providers:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? [oidcProvider(env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET, env.OIDC_NAME)]
        : [],
    callbacks: {
      // A provider that does not vouch for the e-mail address could hand somebody another person's account.
      signIn: ({ profile }) => profile !== undefined && "email_verified" in profile && profile.email_verified === true,
      session: ({ session, user }) => (user.person ? { ...session, person: user.person } : session),
    },
    logger: {
      // A database that does not answer is a fault, not somebody who has not signed in.
      error(code, metadata) {
        if (code === "SESSION_ERROR") throw metadata instanceof Error ? metadata : new Error(code);
      },
      warn() {},
      debug() {},
    },
  };
}
