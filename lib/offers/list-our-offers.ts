import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { ask } from "@/lib/db";
import type { NeedType, OfferStatus } from "@/lib/generated/prisma/enums";
import { drawnFrom } from "./left-of-offer";
import { offersVisibleTo } from "./visible";

/** One of a supplier's own offers; quantities are in its unit. */
export type OurOffer = {
  id: string;
  status: OfferStatus;
  type: NeedType;
  description: string;
  unit: string;
  quantity: number;
  /** Pledged, and waiting for an answer or agreed. */
  promised: number;
  until: Date | null;
  asked: number;
};

/** Everything that a supplier offers or offered: what is open first, the latest first. Refuses `notAllowed`. */
export async function listOurOffers(actor: Actor, supplierId = actor.organisationId ?? ""): Promise<OurOffer[]> {
  authorise(actor, "offer.change", { offer: { supplierId, programmeId: actor.programmeId ?? "" } });
  return ask<OurOffer>`
    SELECT f.id, f.status, f.type, f.description, f.unit, f.quantity, ${drawnFrom} AS promised, f.until::timestamp AT TIME ZONE 'UTC' AS until,
      (SELECT count(*)::int FROM "Introduction" i WHERE i."offerId" = f.id AND i.status = 'asked') AS asked
    FROM "Offer" f WHERE ${offersVisibleTo(actor)} AND f."supplierId" = ${supplierId}::uuid
    ORDER BY f.status, f."createdAt" DESC, f.id DESC LIMIT 200`;
}
