import type { OAuthConfig } from "next-auth/providers/oauth";

type Claims = { sub: string; email?: string; email_verified?: boolean; name?: string };

/** Sign-in with an account from elsewhere (NHS, a company) over OpenID Connect, with PKCE, state and nonce. */
export function oidcProvider(
  issuer: string,
  clientId: string,
  clientSecret: string,
  name: string,
): OAuthConfig<Claims> {
  return {
    id: "oidc",
    name,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId,
    clientSecret,
    // Safe because a sign-in whose address the provider has not verified is refused before this counts.
    allowDangerousEmailAccountLinking: true,
    profile: ({ sub, email = "", name: called }) => ({ id: sub, email: email.toLowerCase(), name: called ?? null }),
  };
}
