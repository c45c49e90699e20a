import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";

/** Keeps what somebody is called, when they say it; refuses (`invalid`) somebody who has never said it. */
export async function nameThemselves(tx: Tx, userId: string, yourName: string | null) {
  if (yourName) {
    await tx.user.update({ where: { id: userId }, data: { name: yourName } });
    return;
  }
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
  const missing = "Enter your name, so that people know who they are talking to";
  if (name === null) throw new Refusal("invalid", missing, { yourName: [missing] });
}
