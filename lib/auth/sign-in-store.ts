import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { db } from "@/lib/db";
import { forgetEndedSessions } from "./forget-ended-sessions";
import { loadPerson } from "./person";

/** Where next-auth keeps people, their sign-ins by OpenID Connect and their sessions: only what those two ways of signing in ask of it. */
export function signInStore(userAgent: string | null) {
  return {
    createUser: ({ email, name, emailVerified }: Omit<AdapterUser, "id">) =>
      db.user.create({ data: { email: email.toLowerCase(), name: name ?? null, emailVerified } }),
    getUser: (id: string) => db.user.findUnique({ where: { id } }),
    getUserByEmail: (email: string) => db.user.findUnique({ where: { email: email.toLowerCase() } }),
    async getUserByAccount(provider_providerAccountId: { provider: string; providerAccountId: string }) {
      const found = await db.account.findUnique({ where: { provider_providerAccountId }, select: { user: true } });
      return found?.user ?? null;
    },
    updateUser: ({ id, email, name, emailVerified }) =>
      db.user.update({ where: { id }, data: given({ email: email?.toLowerCase(), name, emailVerified }) }),
    async linkAccount(account: AdapterAccount) {
      const { userId, type, provider, providerAccountId } = account;
      const { access_token, refresh_token, id_token, expires_at, token_type, scope, session_state } = account;
      const tokens = given({ access_token, refresh_token, id_token, expires_at, token_type, scope, session_state });
      await db.account.create({ data: { userId, type, provider, providerAccountId, ...tokens } });
    },
    async createSession(session) {
      await forgetEndedSessions();
      return db.session.create({ data: { ...session, userAgent: userAgent?.slice(0, 300) ?? null } });
    },
    // One question for the session, the person and what they may act for, instead of one for each.
    async getSessionAndUser(sessionToken) {
      const person = await loadPerson(sessionToken);
      if (!person) return null;
      const { userId, email, name, expires } = person;
      return {
        session: { sessionToken, userId, expires },
        user: { id: userId, email, name, emailVerified: null, person },
      };
    },
    updateSession: ({ sessionToken, expires }) =>
      db.session.update({ where: { sessionToken }, data: given({ expires }) }),
    async deleteSession(sessionToken) {
      await db.session.deleteMany({ where: { sessionToken } });
    },
  } satisfies Adapter;
}

type Given<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Only what has a value: undefined means "leave it" to next-auth, and nothing at all to the database. */
function given<Values extends Record<string, unknown>>(values: Values): Given<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<Values>;
}
