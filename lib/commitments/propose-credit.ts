import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { optionalQuantity, quantityTyped } from "./commitment-details";
import { creditedOf, deliveredUnit, deliverer } from "./delivered-unit";
import { holdCommitment } from "./hold-commitment";

const creditToPropose = z.object({
  deliveryId: z.string(),
  commitmentId: z.string("Choose what it counts towards"),
  /** How much of the delivery, as typed; all that is left of it when empty. */
  delivered: z.string().nullish(),
  /** How much that is in the commitment's unit, where the two are counted differently. */
  quantity: z.string().nullish(),
});

/**
 * A supplier proposes that a confirmed delivery of its own, or part of it, counts towards a commitment in one of its contracts; the
 * procurement team then agrees or refuses. Refuses `invalid` more than is left of the delivery, `conflict` where it is not confirmed.
 */
export async function proposeCredit(actor: Actor, input: unknown) {
  const { deliveryId, commitmentId, ...typed } = read(creditToPropose, input);
  return once(actor, input, async (tx) => {
    const { id, contractId, contract, unit, endedAt } = await holdCommitment(tx, actor, commitmentId);
    authorise(actor, "credit.propose", { contract });
    if (endedAt !== null) throw new Refusal("conflict", "This commitment is no longer in the contract");
    const delivery = await holdDelivery(tx, contract, deliveryId);
    const deliveredQuantity = Number(optionalQuantity(delivery.unit, typed.delivered) ?? delivery.left);
    if (deliveredQuantity > delivery.left) throw tooMuch("delivered", "That is more than is left of this delivery");
    const quantity = delivery.unit === unit ? BigInt(deliveredQuantity) : quantityTyped(unit, typed.quantity ?? "");
    const data = { commitmentId: id, deliveryId, deliveredQuantity, quantity, proposedById: actor.userId };
    const made = await tx.credit.create({ data: { ...data, proposedAt: now() } });
    const about = {
      subjectId: made.id,
      programmeId: contract.programmeId,
      details: { contractId, commitmentId: id, deliveryId },
      ...onBehalfOf(actor, contract.supplierId ?? ""),
    };
    await record(tx, actor, "credit.proposed", about);
    return { id: made.id, contractId, commitmentId: id };
  });
}

const tooMuch = (field: string, message: string) =>
  new Refusal("invalid", "There is a problem with your answers", { [field]: [message] });

/** Locks a delivery of a contract's own supplier; what is left of it to count. Refuses `notFound` and `conflict`. */
type Contract = { supplierId: string | null; programmeId: string };

async function holdDelivery(tx: Tx, { supplierId, programmeId }: Contract, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Delivery" WHERE id = ${uuid(id)}::uuid FOR UPDATE`;
  const [found] = await tx.$queryRaw<{ unit: string; left: number; status: string }[]>`
    SELECT ${deliveredUnit} AS unit, d.status::text, coalesce(d."confirmedQuantity", 0) - ${creditedOf} AS left
    FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    WHERE d.id = ${id}::uuid AND ${deliverer} = ${supplierId}::uuid AND p."programmeId" = ${programmeId}::uuid`;
  if (!found) throw new Refusal("notFound", "Delivery not found");
  if (found.status !== "confirmed")
    throw new Refusal("conflict", "This counts once the community organisation has confirmed that it arrived");
  if (found.left <= 0) throw new Refusal("conflict", "All of this delivery counts towards commitments already");
  return found;
}
