import { z } from "zod";
import { db } from "@/lib/db";
import { read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import type { Person } from "./person";

type Who = Pick<Person, "userId" | "sessionId">;

/** Signs somebody out of one of their own browsers. Refuses `notFound` what is not theirs. */
export async function endSession({ userId }: Who, input: unknown): Promise<void> {
  const { sessionId } = read(z.object({ sessionId: z.string().transform(uuid) }), input);
  const { count } = await db.session.deleteMany({ where: { id: sessionId, userId } });
  if (count === 0) throw new Refusal("notFound", "That session has ended already");
}

/** Signs somebody out of the browser that they use. */
export async function signOut({ userId, sessionId }: Who): Promise<void> {
  await db.session.deleteMany({ where: { id: sessionId, userId } });
}

/** Signs somebody out everywhere, here too. */
export async function signOutEverywhere({ userId }: Who): Promise<void> {
  await db.session.deleteMany({ where: { userId } });
}
