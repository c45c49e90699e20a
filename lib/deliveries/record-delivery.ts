import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { lockMatch } from "@/lib/matches/lock-match";
import { getMatch } from "@/lib/matches/visible";
import { once } from "@/lib/submissions/once";
import { checkArrival, isReceiversWord, readArrival } from "./arrival";
import { settleDelivery } from "./settle-delivery";

/**
 * Either side says that some or all of a match arrived. What the community organisation records itself, or somebody for it,
 * is confirmed with it. Something that arrives after the match was cancelled can still be recorded. Cash needs its four proofs (payer,
 * payee, amount, date); more than was agreed needs a note. Refuses `invalid` beside the field.
 */
export async function recordDelivery(actor: Actor, input: unknown) {
  const said = readArrival(input);
  return once(actor, input, (tx) => recordDeliveryWithin(tx, actor, said));
}

/** The same within a transaction that does more. */
export async function recordDeliveryWithin(tx: Tx, actor: Actor, said: ReturnType<typeof readArrival>) {
  const { matchId, deliveredOn, note, payer, payee } = said;
  await lockMatch(tx, matchId);
  const match = await getMatch(tx, actor, matchId);
  const { project } = match.need;
  authorise(actor, "delivery.record", { project, match });
  const theirs = isReceiversWord(actor, said.side);
  const { supplierId, quantity } = checkArrival(actor, match, said);
  const made = await tx.delivery.create({
    data: {
      deliveredOn,
      note,
      payer,
      payee,
      supplierId,
      quantity,
      matchId: match.id,
      recordedById: actor.userId,
      recordedAt: now(),
    },
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
}
