import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { uuid } from "@/lib/input";
import { getProject } from "@/lib/projects/visible";
import { Refusal } from "@/lib/refusal";

/** A need with its lines, its project and the project's organisation, within what the actor may see; refuses `notFound`. */
export async function getNeed(from: Reader, actor: Actor, id: string) {
  const need = await from.need.findUnique({
    where: { id: uuid(id) },
    include: { lines: { orderBy: { position: "asc" } } },
  });
  if (!need) throw new Refusal("notFound", "Need not found");
  const project = await getProject(from, actor, need.projectId);
  return { ...need, project };
}
