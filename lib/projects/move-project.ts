import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { ProjectStatus } from "@/lib/generated/prisma/enums";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { projectMoves } from "./project-status";

const already: Record<ProjectStatus, string> = {
  draft: "This project is a draft, and has not been sent for approval",
  submitted: "This project is waiting for approval",
  listed: "This project is already listed",
  closed: "This project has already been closed",
  withdrawn: "This project has already been withdrawn",
};

/** Moves a project on, if its life-cycle still allows it; else a `conflict` says how it stands. */
export async function moveProject(
  tx: Tx,
  project: { id: string },
  to: ProjectStatus,
  data: Prisma.ProjectUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.project.updateMany({
    where: { id: project.id, status: { in: statesBefore(projectMoves, to) } },
    data: { ...data, status: to },
  });
  if (count > 0) return;
  const { status } = await tx.project.findUniqueOrThrow({ where: { id: project.id }, select: { status: true } });
  throw new Refusal("conflict", already[status]);
}
