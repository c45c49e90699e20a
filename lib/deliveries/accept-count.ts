import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { getDelivery } from "./get-delivery";
import { settleDelivery } from "./settle-delivery";

const countToAccept = z.object({ deliveryId: z.string() });

/**
 * The supplier agrees with how much the community organisation says arrived: that is confirmed, or, of nothing, the delivery is
 * rejected. Refuses `conflict` when it is not in dispute any more.
 */
export async function acceptCount(actor: Actor, input: unknown) {
  const { deliveryId } = read(countToAccept, input);
  return once(actor, input, async (tx) => {
    const { delivery, match } = await getDelivery(tx, actor, deliveryId);
    const supplierId = delivery.supplierId ?? match.supplierId;
    authorise(actor, "delivery.accept", { project: match.need.project, match: { supplierId } });
    await settleDelivery(tx, actor, match, delivery, {
      quantity: delivery.disputedQuantity ?? 0,
      whose: onBehalfOf(actor, supplierId),
      from: ["disputed"],
    });
    return { id: delivery.id, matchId: match.id };
  });
}
