import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { keepMeantFor, meantFor } from "@/lib/commitments/meant-for";
import type { Tx } from "@/lib/db";
import { dayToCome, optionalLine, read, tick } from "@/lib/input";
import { checkAsked } from "@/lib/needs/check-asked";
import { getNeed } from "@/lib/needs/get-need";
import { holdOffer, refuseOverdrawn } from "@/lib/offers/draw-on-offer";
import { supplierFor } from "@/lib/organisations/supplier-for";
import { holdListed } from "@/lib/projects/hold-listed";
import { Refusal } from "@/lib/refusal";
import { askToShare, readAskedToShare } from "@/lib/shares/asked-to-share";
import { once } from "@/lib/submissions/once";
import { measurePledge } from "./measure-pledge";
import { refuseTooMuch } from "./refuse-too-much";
import { readStatedCost, type StatedCost } from "./stated-cost";

const pledgeToMake = z.object({
  needId: z.string(),
  /** "need", or the id of the line that is met in kind. */
  what: z
    .string()
    .nullish()
    .transform((what) => what ?? null),
  quantity: z.string("Enter how much you can give"),
  message: optionalLine(1000),
  deliverBy: dayToCome("Enter a day, such as 27 3 2027"),
  /** The offer of one's own that it draws on. */
  offerId: z
    .string()
    .nullish()
    .transform((offerId) => (offerId ? offerId : null)),
  /** Everybody who will meet children has the check that the need asks for. */
  checked: tick,
  /** For whom the procurement team makes it; everybody else makes it for their own. */
  supplierId: z.string().nullish(),
});

/**
 * A supplier proposes to meet all or part of a need, perhaps from one of its offers, or together with others, whom it asks with it; the
 * procurement team does so for a supplier that rings up. The community organisation then accepts or declines. Refuses: `invalid`,
 * `notFound`, `notAllowed`, and `conflict` where the project is no longer listed or less is left.
 */
export async function makePledge(actor: Actor, input: unknown) {
  const pledge = { ...read(pledgeToMake, input), ...readStatedCost(input), meant: read(meantFor, input) };
  const asked = readAskedToShare(input);
  return once(actor, input, async (tx) => {
    const made = await makePledgeWithin(tx, actor, pledge);
    await askToShare(tx, actor, made.id, asked);
    return made;
  });
}

/** The same, as part of something bigger, such as saying yes to an introduction. */
export async function makePledgeWithin(
  tx: Tx,
  actor: Actor,
  pledge: Omit<z.output<typeof pledgeToMake>, "checked"> &
    Partial<StatedCost> & { checked?: boolean; introductionId?: string; meant?: z.output<typeof meantFor> },
) {
  const offer = pledge.offerId === null ? null : await holdOffer(tx, actor, pledge.offerId);
  const need = await getNeed(tx, actor, pledge.needId);
  const { programmeId } = need.project;
  authorise(actor, "pledge.make", { supplier: { id: pledge.supplierId ?? actor.organisationId ?? "" }, programmeId });
  const supplierId = await supplierFor(tx, actor, pledge.supplierId, programmeId);
  if (offer && offer.supplierId !== supplierId) throw new Refusal("notFound", "Offer not found");
  if (!(await holdListed(tx, need.projectId)))
    throw new Refusal("conflict", "This project is not taking pledges any more");
  const measured = measurePledge(need, pledge.what, pledge.quantity);
  await refuseTooMuch(tx, need, measured);
  if (offer) refuseOverdrawn(offer, need, measured);
  const checked = pledge.checked && checkAsked(need) !== null;
  const promise = pledge.meant ? await keepMeantFor(tx, actor, { ...pledge.meant, supplierId }, need, measured) : {};
  const made = await tx.pledge.create({
    data: {
      ...measured,
      ...promise,
      ...(checked ? { checkedAt: now(), checkedById: actor.userId } : {}),
      ...(need.type === "cash" && !measured.inKind
        ? {}
        : { statedPence: pledge.statedPence ?? null, statedSource: pledge.statedSource ?? null }),
      needId: need.id,
      supplierId,
      message: pledge.message,
      deliverBy: pledge.deliverBy,
      offeredAt: now(),
      offerId: pledge.offerId,
      introductionId: pledge.introductionId ?? null,
    },
  });
  await record(tx, actor, "pledge.made", {
    subjectId: made.id,
    projectId: need.projectId,
    programmeId,
    ...onBehalfOf(actor, supplierId),
    details: { needId: need.id, quantity: made.quantity },
  });
  return { id: made.id };
}
