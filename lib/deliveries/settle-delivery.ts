import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { DeliveryStatus } from "@/lib/generated/prisma/enums";
import { agreedQuantity, confirmedQuantity } from "@/lib/matches/agreed";
import { endMatch } from "@/lib/matches/end-match";
import { settleReturn } from "@/lib/matches/settle-return";
import type { getMatch } from "@/lib/matches/visible";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { valueDelivery } from "@/lib/valuation/value-delivery";
import { deliveryMoves } from "./delivery-status";

type Match = Awaited<ReturnType<typeof getMatch>>;
type Word = {
  /** How much arrived; 0 when nothing did. */
  quantity: number;
  /** Why it is more than was agreed, or why it was decided so. */
  note?: string | null;
  reason?: string | null;
  /** What the activity says of whose word it was. */
  whose: { onBehalfOfId?: string };
  /** The states in which this word may be given; any that may move there without it. */
  from?: DeliveryStatus[];
};

/**
 * The word that stands on what arrived: a quantity is confirmed, or, of nothing, the delivery is rejected. Once all that was
 * agreed is confirmed, the match is complete; what a match that had ended no longer has goes back to its need, and what came after all does not. Lock the match first.
 * Refuses `invalid`, beside `note`, more than was agreed without a note, and `conflict` what was answered already.
 */
export async function settleDelivery(
  tx: Tx,
  actor: Actor,
  match: Match,
  delivery: { id: string; note: string | null; decidedReason: string | null },
  { quantity, note = null, reason = null, whose, from }: Word,
): Promise<void> {
  const to = quantity === 0 ? "rejected" : "confirmed";
  const others = match.deliveries.filter(({ id }) => id !== delivery.id);
  const confirmed = confirmedQuantity(others) + quantity;
  const noted = note !== null || delivery.note !== null || others.some((each) => each.note !== null);
  if (to === "confirmed" && !noted) refuseMoreThanAgreed(match, confirmed);
  const { count } = await tx.delivery.updateMany({
    where: { id: delivery.id, status: { in: from ?? statesBefore(deliveryMoves, to) } },
    data: {
      ...{ status: to, confirmedQuantity: quantity === 0 ? null : quantity, decidedAt: now() },
      ...(note === null ? {} : { note: delivery.note === null ? note : `${delivery.note}\n${note}` }),
      ...(reason === null ? {} : { decidedReason: reason }),
    },
  });
  if (count === 0) throw new Refusal("conflict", "This delivery has already been answered");
  const { project } = match.need;
  const about = { projectId: project.id, programmeId: project.programmeId, reason, ...whose };
  const subject = { ...about, subjectId: delivery.id };
  if (to === "confirmed") await valueDelivery(tx, delivery.id);
  if (to === "confirmed")
    await record(tx, actor, "delivery.confirmed", { ...subject, details: { matchId: match.id, quantity } });
  else await record(tx, actor, "delivery.rejected", { ...subject, details: { matchId: match.id } });
  await settleReturn(tx, actor, match, {
    ...{ deliveryId: delivery.id, quantity, reason: reason ?? delivery.decidedReason, whose },
  });
  const open = match.status === "agreed" || match.status === "delivering";
  if (!open || confirmed < agreedQuantity(match) || to === "rejected") return;
  await endMatch(tx, match, { to: "completed", returnedQuantity: 0, reason: null });
  await record(tx, actor, "match.completed", {
    ...about,
    reason: null,
    subjectId: match.id,
    details: { confirmedQuantity: confirmed, returnedQuantity: 0 },
  });
}

function refuseMoreThanAgreed(match: Match, confirmed: number): void {
  const uncounted = match.inKind && match.quantity === 0;
  if (uncounted || confirmed <= agreedQuantity(match)) return;
  throw new Refusal("invalid", "There is a problem with your answers", {
    note: ["This is more than was agreed. Say why."],
  });
}
