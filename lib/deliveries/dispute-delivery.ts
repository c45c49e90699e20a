import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { lessThan } from "./arrived-quantity";
import { getDelivery } from "./get-delivery";

const deliveryToDispute = z.object({
  deliveryId: z.string(),
  /** How much of it really arrived, as typed; nothing when empty. */ quantity: z.string().nullish(),
  reason: line("Say what is wrong, so that it can be put right", 500),
});

/**
 * The community organisation says that what was recorded did not arrive, or not all of it, and how much did. The supplier answers; until
 * then nothing counts. Both sides read the reason. Refuses `invalid`, beside `quantity`, as much as was recorded or more.
 */
export async function disputeDelivery(actor: Actor, input: unknown) {
  const { deliveryId, quantity: typed, reason } = read(deliveryToDispute, input);
  return once(actor, input, async (tx) => {
    const { delivery, match } = await getDelivery(tx, actor, deliveryId);
    const { project } = match.need;
    authorise(actor, "delivery.dispute", { project });
    const quantity = lessThan(match, delivery.quantity, typed);
    const { count } = await tx.delivery.updateMany({
      where: { id: delivery.id, status: "recorded" },
      data: { status: "disputed", disputedQuantity: quantity, decidedAt: now(), decidedReason: reason },
    });
    if (count === 0) throw new Refusal("conflict", "This delivery has already been answered");
    await record(tx, actor, "delivery.disputed", {
      subjectId: delivery.id,
      projectId: project.id,
      programmeId: project.programmeId,
      ...onBehalfOf(actor, project.organisationId),
      details: { matchId: match.id, quantity },
      reason,
    });
    return { id: delivery.id, matchId: match.id };
  });
}
