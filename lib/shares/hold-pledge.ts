import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { uuid } from "@/lib/input";
import { whatHappened } from "@/lib/pledges/decide-pledge";
import { getPledge } from "@/lib/pledges/visible";
import { Refusal } from "@/lib/refusal";

/**
 * A pledge, locked until the transaction ends, so that its shares are changed by one person at a time and by nobody while it is
 * answered. Refuses `notFound`.
 */
export async function holdPledge(tx: Tx, actor: Actor, pledgeId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Pledge" WHERE id = ${uuid(pledgeId)}::uuid FOR UPDATE`;
  return getPledge(tx, actor, pledgeId);
}

/** Refuses `conflict` once a pledge was answered. Asked after who may, so that nobody else learns how it stands. */
export async function refuseAnswered(tx: Tx, pledge: { id: string; status: string }): Promise<void> {
  if (pledge.status !== "offered") throw await whatHappened(tx, pledge);
}

/** A share with its pledge, likewise. */
export async function holdShare(tx: Tx, actor: Actor, shareId: string) {
  const found = await tx.share.findUnique({ where: { id: uuid(shareId) }, select: { pledgeId: true } });
  if (!found) throw new Refusal("notFound", "Share not found");
  const pledge = await holdPledge(tx, actor, found.pledgeId);
  const share = await tx.share.findUniqueOrThrow({ where: { id: shareId } });
  return { pledge, share };
}
