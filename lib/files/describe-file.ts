import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { transaction } from "@/lib/db";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { getFile } from "./get-file";

const asked = z.object({ fileId: z.string() });
const words = {
  photograph: z.object({ alternativeText: line("Say what the photograph shows", 300) }),
  document: z.object({ name: line("Say what the document is", 100) }),
};

/** Changes the words of a file: what a photograph shows, what a document is called. */
export async function describeFile(actor: Actor, input: unknown) {
  const { fileId } = read(asked, input);
  return transaction(async (tx) => {
    const file = await getFile(tx, actor, fileId);
    const { project } = file;
    authorise(actor, "project.edit", { project });
    const { count } = await tx.file.updateMany({
      where: { id: file.id, removedAt: null },
      data: read(words[file.kind], input),
    });
    if (count === 0) throw new Refusal("conflict", "That file has been removed");
    await record(tx, actor, "file.described", {
      ...{ subjectId: file.id, projectId: project.id, programmeId: project.programmeId, details: {} },
      ...onBehalfOf(actor, project.organisationId),
    });
    return { projectId: project.id };
  });
}
