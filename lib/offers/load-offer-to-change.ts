import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getOffer } from "./visible";

/** One of a supplier's own offers as it stands, for its form. Refuses `notFound` and `notAllowed`. */
export async function loadOfferToChange(actor: Actor, id: string) {
  const offer = await getOffer(db, actor, id);
  authorise(actor, "offer.change", { offer });
  return offer;
}
