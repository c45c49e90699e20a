import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { agreedQuantity, confirmedQuantity } from "@/lib/matches/agreed";
import { endMatch } from "@/lib/matches/end-match";
import type { getMatch } from "@/lib/matches/visible";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { deliveryMoves } from "./delivery-status";

type Match = Awaited<ReturnType<typeof getMatch>>;

/** The community organisation's word that a quantity arrived. Once all that was agreed is confirmed, the match is complete. Lock the match first. */
export async function settleDelivery(
  tx: Tx,
  actor: Actor,
  match: Match,
  delivery: { id: string },
  quantity: number,
): Promise<void> {
  const { count } = await tx.delivery.updateMany({
    where: { id: delivery.id, status: { in: statesBefore(deliveryMoves, "confirmed") } },
    data: { status: "confirmed", confirmedQuantity: quantity, decidedAt: now() },
  });
  if (count === 0) throw new Refusal("conflict", "This delivery has already been answered");
  const { project } = match.need;
  const whose = onBehalfOf(actor, project.organisationId);
  const about = { projectId: project.id, programmeId: project.programmeId, ...whose };
  await record(tx, actor, "delivery.confirmed", {
    ...about,
    subjectId: delivery.id,
    details: { matchId: match.id, quantity },
  });
  const confirmed = confirmedQuantity(match.deliveries) + quantity;
  const open = match.status === "agreed" || match.status === "delivering";
  if (!open || confirmed < agreedQuantity(match)) return;
  await endMatch(tx, match, { to: "completed", returnedQuantity: 0, reason: null });
  await record(tx, actor, "match.completed", {
    ...about,
    subjectId: match.id,
    details: { confirmedQuantity: confirmed, returnedQuantity: 0 },
  });
}
