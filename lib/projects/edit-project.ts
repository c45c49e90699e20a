import { isDeepStrictEqual } from "node:util";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction, type Tx } from "@/lib/db";
import { countedOf, type Recounted, recountedSince } from "./counted";
import { holdEditable } from "./hold-editable";
import { refuseChildNamed } from "./refuse-child-named";
import { type Edited, snapshotOf } from "./snapshot";
import { getProject } from "./visible";

type Project = Awaited<ReturnType<typeof getProject>>;

/**
 * Answers a question of a draft or of a listed project, in a transaction that holds the project, so that it cannot be sent
 * or closed halfway. What it said before and after is kept; where nothing changed, nothing is. Refuses `notFound`,
 * `notAllowed`, and `conflict` while the procurement team reads it and once it has ended. With the `input` that a person
 * sent, it also asks before everybody sees what seems to name a child (`invalid` beside `named`).
 */
export function editProject<Result>(
  actor: Actor,
  projectId: string,
  question: Edited,
  change: (tx: Tx, project: Project) => Promise<Result>,
  input?: unknown,
): Promise<Result> {
  return transaction((tx) => editProjectWithin(tx, actor, projectId, question, change, input));
}

/** The same inside a transaction that is already open. */
export async function editProjectWithin<Result>(
  tx: Tx,
  actor: Actor,
  projectId: string,
  question: Edited,
  change: (tx: Tx, project: Project) => Promise<Result>,
  input?: unknown,
): Promise<Result> {
  const project = await getProject(tx, actor, projectId);
  authorise(actor, "project.edit", { project });
  const { listed } = await holdEditable(tx, project.id);
  const stood = listed ? await countedOf(tx, project.id) : null;
  const before = await snapshotOf(tx, project.id, question);
  const result = await change(tx, project);
  const after = await snapshotOf(tx, project.id, question);
  if (isDeepStrictEqual(before, after)) return result;
  if (listed && input !== undefined) refuseChildNamed(before, after, input);
  const by = { userId: actor.userId, organisationId: actor.organisationId, role: actor.role };
  await tx.projectEdit.create({
    data: { ...by, projectId: project.id, question, before, after, listed, at: now() },
  });
  const recounted = await recountedSince(tx, project.id, stood);
  const about = {
    subjectId: project.id,
    projectId: project.id,
    programmeId: project.programmeId,
    ...onBehalfOf(actor, project.organisationId),
  };
  if (recounted === null) await record(tx, actor, "project.answered", { ...about, details: { question } });
  else {
    const more = asksMore(recounted) ? { asksMore: true as const } : {};
    await record(tx, actor, "project.changed", { ...about, details: { question, ...more, ...recounted } });
  }
  return result;
}

const asksMore = ({ stood, stands }: Recounted) =>
  Object.keys(stands.quantities).some((id) => !(id in stood.quantities));
