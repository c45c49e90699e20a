import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { transaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import type { Question } from "./questions";
import { getProject } from "./visible";

type Project = Awaited<ReturnType<typeof getProject>>;

/**
 * Answers a question of a draft, in a transaction that holds the draft, so that it cannot be sent for approval halfway.
 * Refuses `notFound`, `notAllowed`, and `conflict` once the project is no draft.
 */
export function editDraft<Result>(
  actor: Actor,
  projectId: string,
  question: Question,
  change: (tx: Tx, project: Project) => Promise<Result>,
): Promise<Result> {
  return transaction((tx) => editDraftWithin(tx, actor, projectId, question, change));
}

/** The same inside a transaction that is already open. */
export async function editDraftWithin<Result>(
  tx: Tx,
  actor: Actor,
  projectId: string,
  question: Question,
  change: (tx: Tx, project: Project) => Promise<Result>,
): Promise<Result> {
  const project = await getProject(tx, actor, projectId);
  authorise(actor, "project.edit", { project });
  const { count } = await tx.project.updateMany({
    where: { id: project.id, status: "draft" },
    data: { status: "draft" },
  });
  if (count === 0)
    throw new Refusal("conflict", "This project has been sent, so its answers can no longer be changed here");
  const result = await change(tx, project);
  await record(tx, actor, "project.answered", {
    subjectId: project.id,
    projectId: project.id,
    programmeId: project.programmeId,
    details: { question },
  });
  return result;
}
