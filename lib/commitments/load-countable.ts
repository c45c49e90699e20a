import type { Actor } from "@/lib/auth/actor";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { findCountable } from "./list-countable";
import { listOpenCommitments } from "./list-open-commitments";

/** A delivery of the actor's own, or of the supplier that the procurement team acts for, of which some can still count, and the promises to choose from. Refuses `notFound`. */
export async function loadCountable(actor: Actor, deliveryId: string) {
  const delivery = await findCountable(actor, uuid(deliveryId));
  if (delivery === null) throw new Refusal("notFound", "There is nothing left of this delivery to count");
  return { delivery, commitments: await listOpenCommitments(actor, delivery.unit, delivery.supplier.id) };
}
