import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { arrivedQuantity } from "./arrived-quantity";
import { getDelivery } from "./get-delivery";
import { settleDelivery } from "./settle-delivery";

const deliveryToConfirm = z.object({
  deliveryId: z.string(),
  /** What really arrived, as typed; all that was recorded when empty. */ quantity: z.string().nullish(),
});

/** The community organisation says that a delivery arrived, all of it or another quantity. Silence never counts as this. */
export async function confirmDelivery(actor: Actor, input: unknown) {
  const { deliveryId, quantity: typed } = read(deliveryToConfirm, input);
  return once(actor, input, async (tx) => {
    const { delivery, match } = await getDelivery(tx, actor, deliveryId);
    authorise(actor, "delivery.confirm", { project: match.need.project });
    const quantity = typed?.trim() ? arrivedQuantity(match, typed) : delivery.quantity;
    await settleDelivery(tx, actor, match, delivery, quantity);
    return { id: delivery.id, matchId: match.id };
  });
}
