import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { count, optionalLine, pounds, read } from "@/lib/input";
import { fitOfLine, fitOfNeed } from "@/lib/matching/fit";
import { getNeed } from "@/lib/needs/get-need";
import { formatLeft, formatQuantity } from "@/lib/needs/quantity";
import { leftOfLine } from "@/lib/needs/lock-need";
import { lockOffer } from "@/lib/offers/left-of-offer";
import { getOffer, isPast } from "@/lib/offers/visible";
import { holdListed } from "@/lib/projects/hold-listed";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";

const offerToAskFor = z.object({
  needId: z.string(),
  offerId: z.string(),
  /** The line of a cash need that it would be given for; none for the need itself. */
  lineId: z
    .string()
    .nullish()
    .transform((lineId) => (lineId ? lineId : null)),
  quantity: z.string("Enter how much you would like"),
  message: optionalLine(1000),
});

/**
 * A community organisation asks a supplier for what it offers, towards one need; the procurement team may do it for them. The supplier
 * then says yes or no. Refuses `invalid` beside the quantity, and `conflict` where the offer or the need is no longer open or the same is asked already.
 */
export async function askForOffer(actor: Actor, input: unknown) {
  const asked = read(offerToAskFor, input);
  return once(actor, input, async (tx) => {
    const found = await getOffer(tx, actor, asked.offerId);
    const leftOfIt = await lockOffer(tx, found.id);
    const offer = await getOffer(tx, actor, found.id);
    const need = await getNeed(tx, actor, asked.needId);
    const { project } = need;
    authorise(actor, "introduction.ask", { project });
    if (!(await holdListed(tx, project.id)))
      throw new Refusal("conflict", "This project is not taking pledges any more");
    if (offer.status !== "open" || isPast(offer)) throw new Refusal("conflict", "This offer is no longer open");
    const quantity = await measure(tx, { asked, offer, need }, leftOfIt);
    await refuseAskedAlready(tx, need.id, offer.id);
    const { id } = await tx.introduction.create({
      data: {
        ...{ needId: need.id, offerId: offer.id, supplierId: offer.supplierId, lineId: asked.lineId },
        ...{ quantity, message: asked.message, askedAt: now() },
      },
    });
    await record(tx, actor, "introduction.asked", {
      ...{ subjectId: id, projectId: project.id, programmeId: project.programmeId },
      details: { needId: need.id, offerId: offer.id, quantity },
      ...onBehalfOf(actor, project.organisationId),
    });
    return { id, projectId: project.id };
  });
}

type Asking = {
  asked: z.output<typeof offerToAskFor>;
  offer: Awaited<ReturnType<typeof getOffer>>;
  need: Awaited<ReturnType<typeof getNeed>>;
};

/** How much is asked for, in what both are counted in: no more than is offered, nor than is needed. */
async function measure(tx: Tx, { asked, offer, need }: Asking, leftOfOffer: number): Promise<number> {
  const line = asked.lineId === null ? undefined : need.lines.find(({ id }) => id === asked.lineId);
  const fit = asked.lineId === null ? fitOfNeed(offer, need) : line?.inKindWelcome ? fitOfLine(offer, line) : 0;
  if (fit === 0) throw new Refusal("conflict", "This offer is not what you need here");
  const cash = offer.type === "cash";
  const amount = cash ? pounds("Enter an amount, such as £500") : count("Enter how many you would like");
  const { quantity } = read(z.object({ quantity: amount }), { quantity: asked.quantity });
  const left = need.quantity - need.matchedQuantity;
  const leftOfNeed = line ? await leftOfLine(tx, line.id) : left;
  if (left === 0 || leftOfNeed <= 0) throw new Refusal("conflict", "This need has already been met in full");
  const refuse = (why: string) => new Refusal("invalid", "There is a problem with your answers", { quantity: [why] });
  if (quantity > leftOfOffer) {
    const some = `They have ${formatQuantity(offer, leftOfOffer)} left to give`;
    throw refuse(leftOfOffer === 0 ? "All of it has been promised by now" : some);
  }
  if (quantity > leftOfNeed)
    throw refuse(line ? `You need ${leftOfNeed.toLocaleString("en-GB")} of these` : formatLeft(need, leftOfNeed));
  return quantity;
}

// The offer's row is locked, so nobody asks for the same meanwhile.
async function refuseAskedAlready(tx: Tx, needId: string, offerId: string) {
  const waiting = await tx.introduction.count({ where: { needId, offerId, status: "asked" } });
  if (waiting > 0) throw new Refusal("conflict", "This has been asked already. The supplier has yet to answer.");
}
