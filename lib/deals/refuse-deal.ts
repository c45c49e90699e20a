import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { undoCredits } from "@/lib/commitments/undo-credits";
import { read } from "@/lib/input";
import { confirmedQuantity, returnedQuantity } from "@/lib/matches/agreed";
import { endMatch } from "@/lib/matches/end-match";
import { sideAsked } from "@/lib/pledges/side";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { dealToRefuse } from "./deal-terms";
import { dealSide, getDeal } from "./get-deal";

const refused = dealToRefuse.extend({ side: sideAsked });

/**
 * A side says that a deal which somebody else recorded was never agreed, and why: the match is cancelled, and what has not been confirmed goes
 * back to the need. From then on nothing of it counts in a figure or towards a commitment. Refuses `conflict` once the side has confirmed it, or
 * the match has ended.
 */
export async function refuseDeal(actor: Actor, input: unknown) {
  const { matchId, reason, side: asked } = read(refused, input);
  return once(actor, input, async (tx) => {
    const { deal, match, pledgeId } = await getDeal(tx, actor, matchId);
    const { project } = match.need;
    authorise(actor, "deal.refuse", { project, match });
    const side = dealSide(actor, asked);
    if ((side === "supplier" ? deal.supplierConfirmedAt : deal.communityConfirmedAt) !== null)
      throw new Refusal("conflict", "This was confirmed. Cancel it if it will not come");
    const returned = returnedQuantity(match, confirmedQuantity(match.deliveries));
    await endMatch(tx, match, { to: "cancelled", returnedQuantity: returned, reason });
    const brought = match.deliveries.map(({ id }) => id);
    await undoCredits(tx, actor, brought, reason);
    const about = {
      ...{ projectId: project.id, programmeId: project.programmeId, reason },
      ...onBehalfOf(actor, side === "supplier" ? match.supplierId : project.organisationId),
    };
    await record(tx, actor, "deal.refused", { ...about, subjectId: pledgeId, details: { matchId, side } });
    await record(tx, actor, "match.cancelled", {
      ...{ ...about, subjectId: match.id, details: { returnedQuantity: returned } },
    });
    return { id: match.id };
  });
}
