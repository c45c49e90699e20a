import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db, type Reader } from "@/lib/db";
import { getProject } from "@/lib/projects/visible";

export type PhotographShown = { id: string; alternativeText: string; width: number; height: number };
export type DocumentShown = { id: string; name: string; bytes: number };

/** The photographs and documents of a project in their order. Give only a project that the reader may see. */
export async function filesOf(from: Reader, projectId: string) {
  const files = await from.file.findMany({
    where: { projectId, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, name: true, bytes: true, width: true, height: true, alternativeText: true },
  });
  const photographs = files.flatMap(({ id, kind, width, height, alternativeText }): PhotographShown[] =>
    kind === "photograph" && width && height ? [{ id, width, height, alternativeText: alternativeText ?? "" }] : [],
  );
  const documents: DocumentShown[] = files
    .filter(({ kind }) => kind === "document")
    .map(({ id, name, bytes }) => ({ id, name, bytes }));
  return { photographs, documents };
}

/** The photographs and documents of a project, for who may change them. Refuses `notFound` and `notAllowed`. */
export async function listFiles(actor: Actor, projectId: string) {
  const project = await getProject(db, actor, projectId);
  authorise(actor, "project.edit", { project });
  const { id, title, status, organisation } = project;
  return { project: { id, title, status, organisation: organisation.name }, ...(await filesOf(db, id)) };
}
