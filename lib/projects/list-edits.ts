import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getProject } from "./visible";

/** Every change that was made to a project's answers since it was first listed, the latest first, for those who run it and the procurement team. Refuses `notFound` and `notAllowed`. */
export async function listEdits(actor: Actor, projectId: string) {
  const project = await getProject(db, actor, projectId);
  authorise(actor, "history.view", project);
  const edits = await db.projectEdit.findMany({
    where: { projectId: project.id, listed: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, question: true, before: true, after: true, role: true, at: true, undoneAt: true },
      ...{ userId: true, organisationId: true },
    },
  });
  const ids = (key: "userId" | "organisationId") => edits.flatMap((edit) => edit[key] ?? []);
  const [users, organisations] = await Promise.all([
    db.user.findMany({ where: { id: { in: ids("userId") } }, select: { id: true, name: true } }),
    db.organisation.findMany({ where: { id: { in: ids("organisationId") } }, select: { id: true, name: true } }),
  ]);
  return edits.map(({ userId, organisationId, ...edit }) => ({
    ...edit,
    person: users.find(({ id }) => id === userId)?.name ?? null,
    organisation: organisations.find(({ id }) => id === organisationId)?.name ?? null,
    /** Null where its own people made it. */
    onBehalfOf: organisationId === project.organisationId ? null : project.organisation.name,
  }));
}

export type EditRow = Awaited<ReturnType<typeof listEdits>>[number];
