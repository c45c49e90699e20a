import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { arrivedOrNone } from "./arrived-quantity";
import { getDelivery } from "./get-delivery";
import { settleDelivery } from "./settle-delivery";

const disputeToResolve = z.object({
  deliveryId: z.string(),
  /** How much arrived, as typed; 0 rejects the delivery. */ quantity: z.string("Enter how much arrived"),
  reason: line("Say why, so that both sides understand", 500),
});

/**
 * The procurement team decides what the two sides do not agree on: how much arrived, or that nothing did, with a reason that both read.
 * Refuses `invalid`, beside `quantity`, more than was recorded, and `conflict` what is not in dispute any more.
 */
export async function resolveDispute(actor: Actor, input: unknown) {
  const { deliveryId, quantity: typed, reason } = read(disputeToResolve, input);
  return once(actor, input, async (tx) => {
    const { delivery, match } = await getDelivery(tx, actor, deliveryId);
    authorise(actor, "delivery.resolve", { project: match.need.project });
    const quantity = arrivedOrNone(match, typed);
    if (quantity > delivery.quantity) {
      throw new Refusal("invalid", "There is a problem with your answers", {
        quantity: ["Enter no more than was recorded"],
      });
    }
    await settleDelivery(tx, actor, match, delivery, { quantity, reason, whose: {}, from: ["disputed"] });
    return { id: delivery.id, matchId: match.id };
  });
}
