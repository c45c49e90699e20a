import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getFile } from "./get-file";

/** All that the page of one file shows to who may change it. Refuses `notFound` and `notAllowed`. */
export async function loadFile(actor: Actor, id: string) {
  const file = await getFile(db, actor, id);
  authorise(actor, "project.edit", { project: file.project });
  const earlier = await db.file.count({
    where: { projectId: file.project.id, kind: file.kind, removedAt: null, position: { lt: file.position } },
  });
  return { ...file, first: earlier === 0 };
}
