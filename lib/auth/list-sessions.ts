import { db } from "@/lib/db";
import { deviceOf } from "./device";
import type { Person } from "./person";

/** Where somebody is signed in, the newest first, and which of these is the browser that asks. */
export async function listSessions({ userId, sessionId }: Pick<Person, "userId" | "sessionId">) {
  const sessions = await db.session.findMany({
    where: { userId, expires: { gt: new Date() } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, createdAt: true, userAgent: true },
  });
  return sessions.map(({ id, createdAt, userAgent }) => ({
    id,
    since: createdAt,
    device: deviceOf(userAgent),
    current: id === sessionId,
  }));
}
