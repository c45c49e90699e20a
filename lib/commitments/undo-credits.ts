import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";

/**
 * Nothing of some deliveries counts towards commitments any more, with the reason, because a confirmation is taken back or a deal refused: part
 * of that deed, in its transaction. What an older day's ledger counted stays in it. Says how many credits were undone.
 */
export async function undoCredits(
  tx: Tx,
  actor: Actor,
  deliveryIds: readonly string[],
  reason: string,
): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "Delivery" WHERE id = ANY (${deliveryIds}::uuid[]) ORDER BY id FOR UPDATE`;
  const credits = await tx.credit.findMany({
    where: { deliveryId: { in: [...deliveryIds] }, status: { in: ["proposed", "agreed"] } },
    include: { commitment: { include: { contract: true } } },
  });
  for (const { id, deliveryId, commitment } of credits) {
    const { contractId, contract } = commitment;
    const undone = { status: "refused", decidedAt: now(), decidedById: actor.userId, reason } as const;
    await tx.credit.update({ where: { id }, data: undone });
    const details = { contractId, commitmentId: commitment.id, deliveryId };
    await record(tx, actor, "credit.undone", { subjectId: id, programmeId: contract.programmeId, details, reason });
  }
  return credits.length;
}
