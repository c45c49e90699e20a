import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { optionalLine, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { arrivedQuantity } from "./arrived-quantity";
import { getDelivery } from "./get-delivery";
import { settleDelivery } from "./settle-delivery";

const deliveryToConfirm = z.object({
  deliveryId: z.string(),
  /** What really arrived, as typed; all that was recorded when empty. */ quantity: z.string().nullish(),
  /** Why it is more than was agreed. */ note: optionalLine(1000),
});

/**
 * The community organisation says that a delivery arrived, all of it or another quantity, also after it disputed that. Silence
 * never counts as this. More than was agreed needs a note; refuses `invalid` beside the field.
 */
export async function confirmDelivery(actor: Actor, input: unknown) {
  const { deliveryId, quantity: typed, note } = read(deliveryToConfirm, input);
  return once(actor, input, async (tx) => {
    const { delivery, match } = await getDelivery(tx, actor, deliveryId);
    const { project } = match.need;
    authorise(actor, "delivery.confirm", { project });
    const quantity = typed?.trim() ? arrivedQuantity(match, typed) : delivery.quantity;
    const whose = onBehalfOf(actor, project.organisationId);
    await settleDelivery(tx, actor, match, delivery, { quantity, note, whose });
    return { id: delivery.id, matchId: match.id };
  });
}
