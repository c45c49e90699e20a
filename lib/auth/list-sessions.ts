import { db } from "@/lib/db";
import { deviceOf } from "./device";
import type { Person } from "./person";

/** More than somebody looks through. */
const SHOWN = 10;

/** Where somebody is signed in: this browser first, then the ten newest of the others, and how many more there are. */
export async function listSessions({ userId, sessionId }: Pick<Person, "userId" | "sessionId">) {
  const live = { userId, expires: { gt: new Date() } };
  const select = { id: true, createdAt: true, userAgent: true };
  const [here, others, all] = await Promise.all([
    db.session.findMany({ where: { ...live, id: sessionId }, select }),
    db.session.findMany({
      where: { ...live, id: { not: sessionId } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: SHOWN,
      select,
    }),
    db.session.count({ where: live }),
  ]);
  const sessions = [...here, ...others].map(({ id, createdAt, userAgent }) => ({
    id,
    since: createdAt,
    device: deviceOf(userAgent),
    current: id === sessionId,
  }));
  return { sessions, more: all - sessions.length };
}
