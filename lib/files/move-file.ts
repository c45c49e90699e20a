import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { transaction, type Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { getFile, type KeptFile } from "./get-file";

const asked = z.object({ fileId: z.string(), to: z.enum(["first", "earlier"]) });

/** Moves a file among those of its kind: before all of them, or one place earlier. The first photograph is the one on the card. */
export async function moveFile(actor: Actor, input: unknown) {
  const { fileId, to } = read(asked, input);
  return transaction(async (tx) => {
    const file = await getFile(tx, actor, fileId);
    const { project } = file;
    authorise(actor, "project.edit", { project });
    await reorder(tx, file, to);
    await record(tx, actor, "file.moved", {
      ...{ subjectId: file.id, projectId: project.id, programmeId: project.programmeId, details: { to } },
      ...onBehalfOf(actor, project.organisationId),
    });
    return { projectId: project.id };
  });
}

/** Numbers them anew, while nobody else does. */
async function reorder(tx: Tx, { id, kind, project }: KeptFile, to: "first" | "earlier") {
  await tx.$queryRaw`SELECT id FROM "Project" WHERE id = ${project.id}::uuid FOR UPDATE`;
  const kept = await tx.file.findMany({
    where: { projectId: project.id, kind, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const others = kept.filter((each) => each.id !== id).map((each) => each.id);
  const now = kept.findIndex((each) => each.id === id);
  const place = to === "first" ? 0 : Math.max(0, now - 1);
  const order = [...others.slice(0, place), id, ...others.slice(place)];
  for (const [position, each] of order.entries())
    await tx.file.update({ where: { id: each }, data: { position: position + 1 } });
}
