import { cookies } from "next/headers";
import type { OpenedSession } from "@/lib/auth/open-session";
import { sessionCookie } from "@/lib/auth/session-cookie";

/** Gives the browser the session that has been opened for it, where next-auth looks for it. */
export async function keepSession(session: OpenedSession): Promise<OpenedSession> {
  const jar = await cookies();
  jar.set(sessionCookie.name, session.token, { ...sessionCookie.options, expires: session.expires });
  return session;
}

/** Takes the session's cookie from the browser. */
export async function dropSession(): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookie.name, "", { ...sessionCookie.options, maxAge: 0 });
}
