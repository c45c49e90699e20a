import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { deliveryMoves } from "@/lib/deliveries/delivery-status";
import type { Tx } from "@/lib/db";
import { line, read } from "@/lib/input";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { confirmedQuantity, returnedQuantity } from "./agreed";
import { endMatch } from "./end-match";
import { lockMatch } from "./lock-match";
import { getMatch } from "./visible";

const matchToComplete = z.object({ matchId: z.string(), reason: line("Say why no more will come", 500) });

/**
 * No more will come: what is still disputed did not come, what was confirmed stands, and the balance is written off and goes back to the need, with a reason.
 * A match of which nothing arrived is written off whole. Refuses `conflict` while a delivery still waits for confirmation.
 */
export async function completeMatch(actor: Actor, input: unknown) {
  const { matchId, reason } = read(matchToComplete, input);
  return once(actor, input, async (tx) => {
    await lockMatch(tx, matchId);
    const match = await getMatch(tx, actor, matchId);
    const { project } = match.need;
    authorise(actor, "match.complete", { project });
    if (match.deliveries.some(({ status }) => status === "recorded")) {
      throw new Refusal("conflict", "Confirm or answer what was recorded first");
    }
    await rejectDisputed(tx, actor, match);
    const confirmed = confirmedQuantity(match.deliveries);
    const returned = returnedQuantity(match, confirmed);
    await endMatch(tx, match, { to: confirmed > 0 ? "completed" : "written_off", returnedQuantity: returned, reason });
    await record(tx, actor, "match.completed", {
      subjectId: match.id,
      projectId: project.id,
      programmeId: project.programmeId,
      details: { confirmedQuantity: confirmed, returnedQuantity: returned },
      reason,
      ...onBehalfOf(actor, project.organisationId),
    });
    return { id: match.id };
  });
}

async function rejectDisputed(tx: Tx, actor: Actor, match: Awaited<ReturnType<typeof getMatch>>): Promise<void> {
  const { project } = match.need;
  const open = statesBefore(deliveryMoves, "rejected");
  for (const { id } of match.deliveries.filter(({ status }) => open.includes(status))) {
    await tx.delivery.update({ where: { id }, data: { status: "rejected" } });
    await record(tx, actor, "delivery.rejected", {
      ...{ subjectId: id, projectId: project.id, programmeId: project.programmeId },
      ...{ details: { matchId: match.id, withMatch: true as const }, ...onBehalfOf(actor, project.organisationId) },
    });
  }
}
