import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { dayToCome, optionalLine, read } from "@/lib/input";
import { formatMoney } from "@/lib/money";
import { lockNeed } from "@/lib/needs/lock-need";
import { lockOffer } from "@/lib/offers/left-of-offer";
import { makePledgeWithin } from "@/lib/pledges/make-pledge";
import { holdListed } from "@/lib/projects/hold-listed";
import { once } from "@/lib/submissions/once";
import { moveIntroduction } from "./move-introduction";
import { getIntroduction } from "./visible";

const introductionToAccept = z.object({
  introductionId: z.string(),
  /** Fewer than were asked for, as typed; all of them when empty. */
  quantity: z
    .string()
    .nullish()
    .transform((quantity) => quantity?.trim() ?? ""),
  message: optionalLine(1000),
  deliverBy: dayToCome("Enter a day, such as 27 3 2027"),
});

/**
 * A supplier says yes to what it was asked for, to all of it or a part: it pledges that from its offer, in the same transaction. The community
 * organisation accepts the pledge as any other. Refuses as making a pledge does, and `conflict` when it has been answered.
 */
export async function acceptIntroduction(actor: Actor, input: unknown) {
  const answer = read(introductionToAccept, input);
  return once(actor, input, async (tx) => {
    const introduction = await getIntroduction(tx, actor, answer.introductionId);
    authorise(actor, "introduction.accept", { introduction, project: introduction.need.project });
    await lockOffer(tx, introduction.offerId);
    await holdListed(tx, introduction.need.project.id);
    await lockNeed(tx, introduction.needId);
    await moveIntroduction(tx, actor, introduction, "accepted");
    const { offer, quantity, needId, offerId, lineId, supplierId } = introduction;
    const asked = offer.type === "cash" ? formatMoney(quantity) : String(quantity);
    const pledge = await makePledgeWithin(tx, actor, {
      ...{ needId, offerId, supplierId, what: lineId, introductionId: introduction.id },
      ...{ quantity: answer.quantity || asked, message: answer.message, deliverBy: answer.deliverBy },
    });
    return { id: introduction.id, pledgeId: pledge.id };
  });
}
