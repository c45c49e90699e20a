import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { supplierFor } from "@/lib/organisations/supplier-for";
import { once } from "@/lib/submissions/once";
import { readOffer } from "./offer-details";

/** For whom the procurement team makes it; a supplier makes it for itself. */
const whose = z.object({ supplierId: z.string().nullish() });

/** A supplier says what it could give, before any project. Refuses `invalid` and `notAllowed`. */
export async function makeOffer(actor: Actor, input: unknown) {
  const offer = readOffer(input);
  const { supplierId } = read(whose, input);
  return once(actor, input, (tx) => makeOfferWithin(tx, actor, offer, supplierId));
}

/** The same, as one row of many. */
export async function makeOfferWithin(
  tx: Tx,
  actor: Actor,
  offer: ReturnType<typeof readOffer>,
  named?: string | null,
) {
  const programmeId = actor.programmeId ?? "";
  authorise(actor, "offer.make", { supplier: { id: named ?? actor.organisationId ?? "" }, programmeId });
  const supplierId = await supplierFor(tx, actor, named, programmeId);
  const place = { programmeId, supplierId };
  const { id } = await tx.offer.create({ data: { ...offer, ...place, createdAt: now() } });
  await record(tx, actor, "offer.made", {
    subjectId: id,
    ...{ programmeId, details: { quantity: offer.quantity } },
    ...onBehalfOf(actor, supplierId),
  });
  return { id };
}
