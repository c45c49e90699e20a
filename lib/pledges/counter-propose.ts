import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { Side } from "@/lib/generated/prisma/enums";
import { dayToCome, optionalLine, read } from "@/lib/input";
import { getNeed } from "@/lib/needs/get-need";
import { lockOffer } from "@/lib/offers/left-of-offer";
import { lockNeed } from "@/lib/needs/lock-need";
import { holdListed } from "@/lib/projects/hold-listed";
import { Refusal } from "@/lib/refusal";
import { fitShares } from "@/lib/shares/fit-shares";
import { once } from "@/lib/submissions/once";
import { whatHappened } from "./decide-pledge";
import { keepDrawingOn } from "./keep-drawing-on";
import { measurePledge, type Measured } from "./measure-pledge";
import { refuseTooMuch } from "./refuse-too-much";
import { noLongerMeantFor, scaleToTerms } from "./scale-to-terms";
import { onBehalfOfSide, otherSide, sideAsked, sideOf } from "./side";
import { refuseUnseen, sameTerms } from "./terms";
import { getPledge } from "./visible";

const toPropose = z.object({
  pledgeId: z.string(),
  side: sideAsked,
  /** "need", or the id of the line that is met in kind. */
  what: z
    .string()
    .nullish()
    .transform((what) => what ?? null),
  quantity: z.string("Enter how much"),
  deliverBy: dayToCome("Enter a day, such as 27 3 2027"),
  message: optionalLine(1000),
  /** The terms that the page showed. */ terms: optionalLine(40),
});
type Pledge = Awaited<ReturnType<typeof getPledge>>;
type Proposed = Measured & { deliverBy: Date | null };

/**
 * Either side of an offered pledge proposes another quantity, day or kind. The pledge takes those terms, and it is the other
 * side's turn. Refuses as making a pledge does, `invalid` where nothing would change, and `conflict` when somebody answered or
 * proposed something else at the same moment.
 */
export async function counterPropose(actor: Actor, input: unknown) {
  const { pledgeId, side: asked, what, quantity, deliverBy, message, terms } = read(toPropose, input);
  return once(actor, input, async (tx) => {
    const pledge = await getPledge(tx, actor, pledgeId);
    authorise(actor, "pledge.counter", { pledge, project: pledge.need.project });
    const side = sideOf(actor, asked, pledge);
    refuseUnseen(pledge, terms);
    if (pledge.offerId !== null) await lockOffer(tx, pledge.offerId);
    if (!(await holdListed(tx, pledge.need.projectId)))
      throw new Refusal("conflict", "This project is not taking pledges any more");
    const need = await getNeed(tx, actor, pledge.needId);
    const proposed = { ...measurePledge(need, what, quantity), deliverBy };
    await lockNeed(tx, need.id);
    await refuseDecided(tx, pledge);
    await refuseWrong(tx, pledge, need, proposed);
    const offerId = await keepDrawingOn(tx, pledge, need, proposed);
    const stood = await takeTerms(tx, pledge, side, { ...proposed, offerId });
    await fitShares(tx, pledge, proposed);
    const proposalId = await writeProposal(tx, actor, pledge, { side, message, ...proposed });
    await record(tx, actor, "pledge.countered", {
      subjectId: pledge.id,
      projectId: need.projectId,
      programmeId: need.project.programmeId,
      ...onBehalfOfSide(actor, side, pledge),
      details: { needId: need.id, proposalId, side, quantity: proposed.quantity, ...(stood ? { stood } : {}) },
    });
    return { id: pledge.id };
  });
}

/** Whoever agreed meanwhile held the need too: what they took is not what is wrong with this proposal. */
async function refuseDecided(tx: Tx, { id, turn, turnSince }: Pledge) {
  const stands = await tx.pledge.count({ where: { id, status: "offered", turn, turnSince } });
  if (stands === 0) throw await whatHappened(tx, { id });
}

async function refuseWrong(
  tx: Tx,
  pledge: Pledge,
  need: Parameters<typeof refuseTooMuch>[1],
  proposed: Proposed,
): Promise<void> {
  if (sameTerms(pledge, proposed)) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      quantity: ["These are the terms already. Change how much, what or when."],
    });
  }
  await refuseTooMuch(tx, need, proposed);
}

/** The pledge takes the new terms if those that were read still stand; for which promise it was meant, where they change that. */
async function takeTerms(tx: Tx, pledge: Pledge, side: Side, proposed: Proposed & { offerId: string | null }) {
  const { id, turn, turnSince, commitmentId } = pledge;
  const beside = scaleToTerms(pledge, proposed);
  const { count } = await tx.pledge.updateMany({
    where: { id, status: "offered", turn, turnSince, commitmentId },
    data: { ...proposed, ...beside, turn: otherSide(side), turnSince: now() },
  });
  if (count === 0) throw await whatHappened(tx, pledge);
  return noLongerMeantFor(pledge, beside);
}

type Proposal = Proposed & { side: Side; message: string | null };

/** Keeps what was proposed, and before the first other proposal also what was pledged. */
async function writeProposal(tx: Tx, actor: Actor, pledge: Pledge, proposal: Proposal): Promise<string> {
  const first = (await tx.proposal.count({ where: { pledgeId: pledge.id } })) === 0;
  if (first && pledge.quantity > 0) {
    const { quantity, lineId, lineQuantity, inKind, deliverBy, message, offeredAt, supplierId } = pledge;
    const pledged = { quantity, lineId, lineQuantity, inKind, deliverBy, message };
    const by = { side: "supplier", organisationId: supplierId, proposedAt: offeredAt } as const;
    await tx.proposal.create({ data: { pledgeId: pledge.id, ...pledged, ...by } });
  }
  const { userId, organisationId } = actor;
  const { id } = await tx.proposal.create({
    data: { pledgeId: pledge.id, ...proposal, userId, organisationId, proposedAt: now() },
  });
  return id;
}
