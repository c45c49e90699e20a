import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { countedOf, recountedSince } from "./counted";
import { holdEditable } from "./hold-editable";
import { restore } from "./restore";
import { type Edited, snapshotOf, snapshots } from "./snapshot";
import { getProject } from "./visible";

const editToUndo = z.object({ editId: z.string() });

/**
 * Puts back what a project said before an edit, once. Refuses `notFound`, `notAllowed`, and `conflict` when the edit was
 * undone already, when the answer has changed since, or when the project has been listed since.
 */
export async function undoEdit(actor: Actor, input: unknown): Promise<{ projectId: string; question: Edited }> {
  const { editId } = read(editToUndo, input);
  return transaction(async (tx) => {
    const edit = await tx.projectEdit.findUnique({ where: { id: uuid(editId) } });
    if (!edit) throw new Refusal("notFound", "Nothing to undo");
    const project = await getProject(tx, actor, edit.projectId);
    authorise(actor, "project.edit", { project });
    const { listed } = await holdEditable(tx, project.id);
    const question = z.enum(Object.keys(snapshots) as [Edited, ...Edited[]]).parse(edit.question);
    const { count } = await tx.projectEdit.updateMany({
      where: { id: edit.id, undoneAt: null, listed },
      data: { undoneAt: now() },
    });
    if (count === 0)
      throw new Refusal("conflict", "This has been undone already, or the project has been listed since");
    if (!isDeepStrictEqual(await snapshotOf(tx, project.id, question), edit.after)) {
      throw new Refusal("conflict", "This answer has changed since, so it can’t be undone");
    }
    const stood = listed ? await countedOf(tx, project.id) : null;
    await restore(tx, { id: project.id, slug: project.slug, listed }, question, edit.before);
    await record(tx, actor, "project.undone", {
      subjectId: project.id,
      projectId: project.id,
      programmeId: project.programmeId,
      details: { question, ...(await recountedSince(tx, project.id, stood)) },
      ...onBehalfOf(actor, project.organisationId),
    });
    return { projectId: project.id, question };
  });
}
