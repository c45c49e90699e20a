import type { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { getNeed } from "@/lib/needs/get-need";
import { supplierFor } from "@/lib/organisations/supplier-for";
import { measurePledge, type Measured } from "@/lib/pledges/measure-pledge";
import { refuseTooMuch } from "@/lib/pledges/refuse-too-much";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { valueMatch } from "@/lib/valuation/value-match";
import { agreedAt, dealTerms } from "./deal-terms";

type Need = Awaited<ReturnType<typeof getNeed>>;
type Terms = z.output<typeof dealTerms> & {
  /** What the recorder calls it, where it is a row of a sheet. */
  reference?: string | null;
};

/**
 * Somebody writes down what a supplier and a community organisation agreed elsewhere: a match exists from then on, and the other side is
 * asked to confirm it. What the recorder's own side said counts as confirmed. Refuses `invalid` beside the field, `notAllowed`
 * who is neither side nor speaks for one, and `conflict` where the need is met.
 */
export async function recordDeal(actor: Actor, input: unknown) {
  const terms = read(dealTerms, input);
  return once(actor, input, (tx) => recordDealWithin(tx, actor, terms));
}

/** The same, as one row of many. */
export async function recordDealWithin(tx: Tx, actor: Actor, terms: Terms) {
  const need = await getNeed(tx, actor, terms.needId);
  const { project } = need;
  const supplierId = await supplierFor(tx, actor, terms.supplierId, project.programmeId);
  authorise(actor, "deal.record", { project, match: { supplierId } });
  if (project.status !== "listed" && project.status !== "closed")
    throw new Refusal("conflict", "Deals are recorded for projects that are, or were, listed");
  const at = agreedAt(terms.agreedOn, project.listedAt);
  const measured = measurePledge(need, terms.what, terms.quantity);
  await refuseTooMuch(tx, need, measured);
  const ids = await makeMatch(tx, { need, supplierId, measured, at, channel: terms.channel });
  await tx.deal.create({
    data: {
      ...{ matchId: ids.matchId, agreedOn: terms.agreedOn, note: terms.note, recordedAt: now() },
      reference: terms.reference ?? null,
      ...{ recordedById: actor.userId, recordedForId: actor.organisationId },
      supplierConfirmedAt: actor.role === "supplier" ? now() : null,
      communityConfirmedAt: actor.role === "community" || actor.role === "broker" ? now() : null,
    },
  });
  await valueMatch(tx, ids.matchId);
  await record(tx, actor, "deal.recorded", {
    ...{ subjectId: ids.pledgeId, projectId: project.id, programmeId: project.programmeId },
    details: { needId: need.id, matchId: ids.matchId, quantity: measured.quantity, channel: terms.channel },
    ...(actor.role === "broker" ? { onBehalfOfId: project.organisationId } : {}),
  });
  return { id: ids.matchId };
}

type Agreed = { need: Need; supplierId: string; measured: Measured; at: Date; channel: Terms["channel"] };

async function makeMatch(tx: Tx, { need, supplierId, measured, at, channel }: Agreed) {
  const both = { ...measured, needId: need.id, supplierId, channel };
  const pledge = await tx.pledge.create({ data: { ...both, status: "accepted", offeredAt: at, decidedAt: at } });
  const match = await tx.match.create({ data: { ...both, pledgeId: pledge.id, agreedAt: at } });
  return { pledgeId: pledge.id, matchId: match.id };
}
