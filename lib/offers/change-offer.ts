import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { transaction, type Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { formatQuantity } from "@/lib/needs/quantity";
import { Refusal } from "@/lib/refusal";
import { lockOffer } from "./left-of-offer";
import { readOffer } from "./offer-details";
import { getOffer } from "./visible";

/**
 * A supplier puts an offer differently: more, fewer, until another day. Refuses `invalid` beside what can't change any
 * more, because some of it is promised, and `conflict` once it is withdrawn.
 */
export async function changeOffer(actor: Actor, input: unknown) {
  const { offerId } = read(z.object({ offerId: z.string() }), input);
  const changed = readOffer(input);
  return transaction((tx) => changeOfferWithin(tx, actor, offerId, changed));
}

/** The same, as one row of many. */
export async function changeOfferWithin(tx: Tx, actor: Actor, offerId: string, changed: ReturnType<typeof readOffer>) {
  const { id } = await getOffer(tx, actor, offerId);
  const left = await lockOffer(tx, id);
  const offer = await getOffer(tx, actor, id);
  authorise(actor, "offer.change", { offer });
  if (offer.status !== "open") throw new Refusal("conflict", "You have withdrawn this offer");
  refuseLessThanPromised(changed, offer, offer.quantity - left);
  await tx.offer.update({ where: { id }, data: changed });
  await record(tx, actor, "offer.changed", {
    subjectId: id,
    programmeId: offer.programmeId,
    details: { quantity: changed.quantity },
    ...onBehalfOf(actor, offer.supplierId),
  });
  return { id };
}

type Counted = { type: string; unit: string };

/** Refuses `invalid`, beside what it is, a change to what is promised already (in its unit, pence for money). */
export function refuseLessThanPromised(changed: Counted & { quantity: number }, before: Counted, promised: number) {
  if (promised === 0) return;
  const refuse = (field: string, why: string) =>
    new Refusal("invalid", "There is a problem with your answers", { [field]: [why] });
  if (changed.type !== before.type) throw refuse("type", "Some of it is promised, so this can’t change any more");
  if (changed.unit !== before.unit) throw refuse("unit", "Some of it is promised, so the unit can’t change any more");
  if (changed.quantity < promised)
    throw refuse("quantity", `You have promised ${formatQuantity(before, promised)} of it already`);
}
