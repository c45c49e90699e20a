import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { transaction } from "@/lib/db";
import { getDelivery } from "@/lib/deliveries/get-delivery";
import { formatAgreed } from "@/lib/matches/agreed";

/** What the page that adds evidence says of the delivery. Refuses `notFound` and `notAllowed`. */
export async function loadEvidencePage(actor: Actor, deliveryId: string) {
  const { delivery, match } = await transaction((tx) => getDelivery(tx, actor, deliveryId));
  const { project } = match.need;
  const supplierId = delivery.supplierId ?? match.supplierId;
  authorise(actor, "evidence.add", { project, match: { supplierId } });
  return {
    id: delivery.id,
    matchId: match.id,
    shown: formatAgreed(match, delivery.confirmedQuantity ?? delivery.quantity),
    deliveredOn: delivery.deliveredOn,
    project: project.title,
    organisation: project.organisation.name,
    supplier: delivery.supplier?.name ?? match.supplier.name,
    /** The procurement team says for whom it adds something. */
    forWhom: actor.role === "procurement",
  };
}
