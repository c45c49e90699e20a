import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { projectMoves } from "./project-status";
import { unanswered } from "./questions";
import { getProject } from "./visible";

const projectToSubmit = z.object({ projectId: z.string() });

/**
 * A draft with every question answered goes to the procurement team. Refuses `invalid` beside each question that wants an
 * answer, `notAllowed` while the organisation is not approved, and `conflict` when the project was sent before.
 */
export async function submitProject(actor: Actor, input: unknown) {
  const { projectId } = read(projectToSubmit, input);
  return once(actor, input, async (tx) => {
    const project = await getProject(tx, actor, projectId);
    authorise(actor, "project.submit", { project });
    await refuseUnapproved(tx, project);
    const { count } = await tx.project.updateMany({
      where: { id: project.id, summary: { not: null }, status: { in: statesBefore(projectMoves, "submitted") } },
      data: { status: "submitted", submittedAt: now(), returnedReason: null },
    });
    if (count === 0 && project.status !== "draft") {
      throw new Refusal("conflict", "This project has already been sent for approval");
    }
    await refuseUnanswered(tx, project.id);
    if (count === 0) throw new Refusal("conflict", "This project has changed. Look at it again.");
    await record(tx, actor, "project.submitted", {
      subjectId: project.id,
      projectId: project.id,
      programmeId: project.programmeId,
      ...onBehalfOf(actor, project.organisationId),
      details: {},
    });
    return { id: project.id };
  });
}

// Its own people are not let past the policy; whoever speaks for it is told here.
async function refuseUnapproved(
  tx: Tx,
  { organisationId, programmeId }: { organisationId: string; programmeId: string },
) {
  const { status } = await tx.participation.findUniqueOrThrow({
    where: { organisationId_programmeId: { organisationId, programmeId } },
  });
  if (status === "approved") return;
  throw new Refusal("conflict", "You can send this once the procurement team has approved the organisation");
}

// Asked after the change, when the project's row is held and its answers can no longer move.
async function refuseUnanswered(tx: Tx, id: string) {
  const answers = await tx.project.findUniqueOrThrow({
    where: { id },
    include: { places: true, drivers: true, needs: { include: { lines: true } } },
  });
  const missing = unanswered(answers);
  if (missing.length === 0) return;
  const fields = Object.fromEntries(missing.map(({ question, otherwise }) => [question, [otherwise]]));
  throw new Refusal("invalid", "Some questions still want an answer", fields);
}
