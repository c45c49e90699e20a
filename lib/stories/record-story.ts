import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { type Activities, type ActivityName, record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";

type Match = { id: string; need: { project: { id: string; programmeId: string; organisationId: string } } };

/** Writes what happened to the story of a match, or to the asking for one; its subject is the match, so that the match's history has it. */
export async function recordStory<Name extends Extract<ActivityName, `story.${string}`>>(
  tx: Tx,
  actor: Actor,
  name: Name,
  { id, need: { project } }: Match,
  details: Activities[Name],
): Promise<void> {
  await record(tx, actor, name, {
    ...{ subjectId: id, projectId: project.id, programmeId: project.programmeId, details },
    ...onBehalfOf(actor, project.organisationId),
  });
}
