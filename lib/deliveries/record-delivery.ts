import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { day, optionalLine, read } from "@/lib/input";
import { agreedQuantity } from "@/lib/matches/agreed";
import { lockMatch } from "@/lib/matches/lock-match";
import { getMatch } from "@/lib/matches/visible";
import { deliveredBy } from "@/lib/shares/delivered-by";
import { Refusal, type FieldErrors } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { arrivedQuantity, arrivesAsCash } from "./arrived-quantity";
import { settleDelivery } from "./settle-delivery";

const deliveryToRecord = z.object({
  matchId: z.string(),
  quantity: z.string("Enter how much arrived"),
  deliveredOn: day("Enter the day it arrived, such as 27 3 2026").refine(
    (date) => date.toISOString().slice(0, 10) <= dayInLondon(now()),
    "Enter a day that is not in the future",
  ),
  note: optionalLine(1000),
  payer: optionalLine(200),
  payee: optionalLine(200),
  /** Who brought it, where several suppliers share the match. */
  supplierId: z.uuid("Choose who brought it").nullish(),
  /** For which side the procurement team records it; everybody else records it for their own. */
  side: z.enum(["community", "supplier"]).nullish(),
});
type Match = Awaited<ReturnType<typeof getMatch>>;

/**
 * Either side says that some or all of a match arrived. What the community organisation records itself, or somebody for it,
 * is confirmed with it. Something that arrives after the match was cancelled can still be recorded. Cash needs its four proofs (payer,
 * payee, amount, date); more than was agreed needs a note. Refuses `invalid` beside the field.
 */
export async function recordDelivery(actor: Actor, input: unknown) {
  const { side, supplierId: whose, ...delivery } = read(deliveryToRecord, input);
  return once(actor, input, async (tx) => {
    await lockMatch(tx, delivery.matchId);
    const match = await getMatch(tx, actor, delivery.matchId);
    const { project } = match.need;
    authorise(actor, "delivery.record", { project, match });
    const theirs =
      actor.role === "community" || actor.role === "broker" || (actor.role === "procurement" && side === "community");
    const supplierId = deliveredBy(actor, match, whose ?? null);
    const quantity = arrivedQuantity(match, delivery.quantity);
    refuseUnproved(match, quantity, delivery);
    const made = await tx.delivery.create({
      data: { ...delivery, supplierId, quantity, matchId: match.id, recordedById: actor.userId, recordedAt: now() },
    });
    await tx.match.updateMany({ where: { id: match.id, status: "agreed" }, data: { status: "delivering" } });
    await record(tx, actor, "delivery.recorded", {
      subjectId: made.id,
      projectId: project.id,
      programmeId: project.programmeId,
      details: { matchId: match.id, quantity },
      ...onBehalfOf(actor, theirs ? project.organisationId : (supplierId ?? match.supplierId)),
    });
    if (theirs) {
      await settleDelivery(tx, actor, match, made, { quantity, whose: onBehalfOf(actor, project.organisationId) });
    }
    return { id: made.id, matchId: match.id };
  });
}

function refuseUnproved(
  match: Match,
  quantity: number,
  { payer, payee, note }: { payer: string | null; payee: string | null; note: string | null },
) {
  const fields: FieldErrors = {};
  if (arrivesAsCash(match)) {
    if (payer === null) fields["payer"] = ["Enter who paid, as on the bank statement"];
    if (payee === null) fields["payee"] = ["Enter who was paid, as on the bank statement"];
  }
  const recorded = match.deliveries
    .filter(({ status }) => status !== "rejected")
    .reduce((sum, each) => sum + (each.confirmedQuantity ?? each.quantity), 0);
  if (recorded + quantity > agreedQuantity(match) && note === null && !(match.inKind && match.quantity === 0)) {
    fields["note"] = ["This is more than was agreed. Say why."];
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "There is a problem with your answers", fields);
}
