import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { withdrawIntroductionsOf } from "@/lib/introductions/withdraw-introduction";
import { Refusal } from "@/lib/refusal";
import { moveProject } from "./move-project";
import type { getProject } from "./visible";

type Project = Awaited<ReturnType<typeof getProject>>;

/**
 * Ends a listed project, either way. Refuses `conflict` while a pledge waits for its answer: nobody who offered help is left
 * without one. Matches that are still arriving go on.
 */
export async function endProject(
  tx: Tx,
  actor: Actor,
  project: Project,
  { to, reason }: { to: "closed" | "withdrawn"; reason: string | null },
): Promise<void> {
  await moveProject(tx, project, to, { endedAt: now(), endedReason: reason });
  const open = await tx.pledge.count({ where: { need: { projectId: project.id }, status: "offered" } });
  if (open > 0) {
    const pledges = open === 1 ? "One pledge still waits" : `${open} pledges still wait`;
    throw new Refusal("conflict", `${pledges} for an answer. Accept or decline first.`);
  }
  await withdrawIntroductionsOf(tx, actor, project.id);
  await record(tx, actor, `project.${to}`, {
    subjectId: project.id,
    projectId: project.id,
    programmeId: project.programmeId,
    details: {},
    reason,
    ...onBehalfOf(actor, project.organisationId),
  });
}
