import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { enqueue } from "@/lib/jobs/queue";
import { Refusal } from "@/lib/refusal";
import { getFile } from "./get-file";

const asked = z.object({ fileId: z.string() });

/**
 * Takes a file off its project at once, whatever has become of that; its bytes are deleted as soon as this is committed.
 * That it was there, and who removed it, stays known. Refuses `conflict` when somebody else just has.
 */
export async function removeFile(actor: Actor, input: unknown) {
  const { fileId } = read(asked, input);
  return transaction(async (tx) => {
    const { id, project } = await getFile(tx, actor, fileId);
    authorise(actor, "project.edit", { project });
    const { count } = await tx.file.updateMany({ where: { id, removedAt: null }, data: { removedAt: now() } });
    if (count === 0) throw new Refusal("conflict", "That file has been removed already");
    await enqueue(tx, "delete-file", { fileId: id });
    await record(tx, actor, "file.removed", {
      ...{ subjectId: id, projectId: project.id, programmeId: project.programmeId, details: {} },
      ...onBehalfOf(actor, project.organisationId),
    });
    return { projectId: project.id };
  });
}
