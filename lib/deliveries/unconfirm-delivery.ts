import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { undoCredits } from "@/lib/commitments/undo-credits";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { settleReturn } from "@/lib/matches/settle-return";
import { once } from "@/lib/submissions/once";
import { lessThan } from "./arrived-quantity";
import { getDelivery } from "./get-delivery";

const confirmationToTakeBack = z.object({
  deliveryId: z.string(),
  /** How much of it really arrived, as typed; nothing when empty. */ quantity: z.string().nullish(),
  reason: line("Say what you know now", 500),
});

/**
 * The community organisation was mistaken and takes its confirmation back: the delivery is in dispute, the supplier answers, and nothing
 * of it counts meanwhile, nor towards a commitment. A match that had ended stays so, and keeps no more of its need than was recorded. Refuses `invalid` beside the field, and
 * `conflict` when it is not confirmed.
 */
export async function unconfirmDelivery(actor: Actor, input: unknown) {
  const { deliveryId, quantity: typed, reason } = read(confirmationToTakeBack, input);
  return once(actor, input, async (tx) => {
    const { delivery, match } = await getDelivery(tx, actor, deliveryId);
    const { project } = match.need;
    authorise(actor, "delivery.unconfirm", { project });
    const stood = delivery.confirmedQuantity;
    if (stood === null) throw new Refusal("conflict", "This is not confirmed any more");
    const quantity = lessThan(match, Math.min(stood, delivery.quantity), typed);
    await tx.delivery.updateMany({
      where: { id: delivery.id, status: "confirmed" },
      data: {
        ...{ status: "disputed", confirmedQuantity: null, disputedQuantity: quantity, decidedAt: now() },
        ...{ decidedReason: reason, answer: null, answeredAt: null },
      },
    });
    await undoCredits(tx, actor, [delivery.id], reason);
    const whose = onBehalfOf(actor, project.organisationId);
    await record(tx, actor, "delivery.unconfirmed", {
      ...{ subjectId: delivery.id, projectId: project.id, programmeId: project.programmeId, reason },
      ...{ details: { matchId: match.id, stood, quantity }, ...whose },
    });
    if (stood > delivery.quantity)
      await settleReturn(tx, actor, match, { deliveryId, quantity: delivery.quantity, reason, whose });
    return { id: delivery.id, matchId: match.id };
  });
}
