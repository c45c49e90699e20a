import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { freedQuantity } from "@/lib/matches/freed-quantity";
import { lockMatch } from "@/lib/matches/lock-match";
import { getMatch } from "@/lib/matches/visible";
import { listNeedsLike } from "@/lib/matching/list-needs-like";
import { thingGiven } from "@/lib/matching/thing-given";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { leftOfOffer } from "./left-of-offer";
import { isPast } from "./visible";

const freedToOffer = z.object({ matchId: z.string() });
type Match = Awaited<ReturnType<typeof getMatch>>;

/**
 * A supplier offers to others what came back when a match of its own ended. Where it was drawn from an offer that is still open,
 * it is in that offer already; else an offer is made of it. The organisations of the best three needs are told. Refuses
 * `notFound`, `notAllowed`, and `conflict` where nothing came back, or it was offered before.
 */
export async function offerAgain(actor: Actor, input: unknown) {
  const { matchId } = read(freedToOffer, input);
  return once(actor, input, async (tx) => {
    await lockMatch(tx, matchId);
    const match = await getMatch(tx, actor, matchId);
    const { supplierId, need } = match;
    authorise(actor, "offer.make", { supplier: { id: supplierId }, programmeId: need.project.programmeId });
    const thing = thingGiven(match);
    const quantity = freedQuantity(match);
    if (thing === null || quantity === 0) throw new Refusal("conflict", "Nothing of this has come back");
    const before = await tx.activity.count({ where: { subjectId: match.id, name: "match.offered_again" } });
    if (before > 0) throw new Refusal("conflict", "You have offered this to others already");
    const offerId = (await openOfferOf(tx, match)) ?? (await makeOffer(tx, actor, match, { ...thing, quantity }));
    const needs = await listNeedsLike(
      { ...actor, organisationId: supplierId },
      { ...thing, left: quantity },
      need.projectId,
    );
    await record(tx, actor, "match.offered_again", {
      subjectId: match.id,
      projectId: need.projectId,
      programmeId: need.project.programmeId,
      details: { offerId, needIds: needs.map(({ needId }) => needId) },
      ...onBehalfOf(actor, supplierId),
    });
    return { id: offerId };
  });
}

/** The offer that a match drew on, if others can still ask for it. */
async function openOfferOf(tx: Tx, { pledgeId }: Match): Promise<string | null> {
  if (pledgeId === null) return null;
  const { offer } = await tx.pledge.findUniqueOrThrow({ where: { id: pledgeId }, select: { offer: true } });
  if (offer === null || offer.status !== "open" || isPast(offer)) return null;
  return (await leftOfOffer(tx, offer.id)) > 0 ? offer.id : null;
}

type Freed = NonNullable<ReturnType<typeof thingGiven>> & { quantity: number };

async function makeOffer(tx: Tx, actor: Actor, { need, supplierId }: Match, freed: Freed): Promise<string> {
  const { programmeId } = need.project;
  const { id } = await tx.offer.create({
    data: { ...freed, programmeId, supplierId, createdAt: now() },
  });
  const about = { subjectId: id, programmeId, details: { quantity: freed.quantity } };
  await record(tx, actor, "offer.made", { ...about, ...onBehalfOf(actor, supplierId) });
  return id;
}
