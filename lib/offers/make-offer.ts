import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { once } from "@/lib/submissions/once";
import { readOffer } from "./offer-details";

/** A supplier says what it could give, before any project. Refuses `invalid` and `notAllowed`. */
export async function makeOffer(actor: Actor, input: unknown) {
  const offer = readOffer(input);
  return once(actor, input, async (tx) => {
    authorise(actor, "offer.make", {});
    const place = { programmeId: actor.programmeId ?? "", supplierId: actor.organisationId ?? "" };
    const { id } = await tx.offer.create({ data: { ...offer, ...place, createdAt: now() } });
    await record(tx, actor, "offer.made", {
      subjectId: id,
      programmeId: place.programmeId,
      details: { quantity: offer.quantity },
    });
    return { id };
  });
}
