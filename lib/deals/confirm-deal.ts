import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read } from "@/lib/input";
import { sideAsked } from "@/lib/pledges/side";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { dealSide, getDeal } from "./get-deal";

const dealToConfirm = z.object({ matchId: z.string(), side: sideAsked });

/** A side says that a deal which somebody else recorded was agreed like that. Refuses `conflict` when it has said so, or the match has ended. */
export async function confirmDeal(actor: Actor, input: unknown) {
  const { matchId, side: asked } = read(dealToConfirm, input);
  return once(actor, input, async (tx) => {
    const { match, pledgeId } = await getDeal(tx, actor, matchId);
    const { project } = match.need;
    authorise(actor, "deal.confirm", { project, match });
    const side = dealSide(actor, asked);
    if (match.endedAt !== null && match.status !== "completed")
      throw new Refusal("conflict", "This has been called off");
    const column = side === "supplier" ? "supplierConfirmedAt" : "communityConfirmedAt";
    const { count } = await tx.deal.updateMany({ where: { matchId, [column]: null }, data: { [column]: now() } });
    if (count === 0) throw new Refusal("conflict", "This has been confirmed already");
    await record(tx, actor, "deal.confirmed", {
      ...{ subjectId: pledgeId, projectId: project.id, programmeId: project.programmeId, details: { matchId, side } },
      ...onBehalfOf(actor, side === "supplier" ? match.supplierId : project.organisationId),
    });
    return { id: match.id };
  });
}
