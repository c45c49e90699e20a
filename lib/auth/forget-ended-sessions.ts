import { db } from "@/lib/db";

/** Forgets every session that has ended by itself, whoever's it was. Asked when somebody signs in, so that none is kept for long. */
export async function forgetEndedSessions(reader: Pick<typeof db, "session"> = db): Promise<void> {
  await reader.session.deleteMany({ where: { expires: { lt: new Date() } } });
}
