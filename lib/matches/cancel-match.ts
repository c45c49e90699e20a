import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { line, read } from "@/lib/input";
import { sideAsked } from "@/lib/pledges/side";
import { once } from "@/lib/submissions/once";
import { confirmedQuantity, returnedQuantity } from "./agreed";
import { endMatch } from "./end-match";
import { lockMatch } from "./lock-match";
import { getMatch } from "./visible";

const matchToCancel = z.object({
  matchId: z.string(),
  reason: line("Say why, so that the other side knows", 500),
  side: sideAsked,
});

/** Either side, or procurement, calls a match off, with a reason that both sides read. What has not been confirmed goes back to the need. */
export async function cancelMatch(actor: Actor, input: unknown) {
  const { matchId, reason, side } = read(matchToCancel, input);
  return once(actor, input, async (tx) => {
    await lockMatch(tx, matchId);
    const match = await getMatch(tx, actor, matchId);
    const { project } = match.need;
    authorise(actor, "match.cancel", { project, match });
    const returned = returnedQuantity(match, confirmedQuantity(match.deliveries));
    await endMatch(tx, match, { to: "cancelled", returnedQuantity: returned, reason });
    await record(tx, actor, "match.cancelled", {
      subjectId: match.id,
      projectId: project.id,
      programmeId: project.programmeId,
      ...onBehalfOf(actor, side === "supplier" ? match.supplierId : project.organisationId),
      details: { returnedQuantity: returned },
      reason,
    });
    return { id: match.id };
  });
}
