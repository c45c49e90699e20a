import type { Tx } from "@/lib/db";
import type { ProjectStatus } from "@/lib/generated/prisma/enums";
import { Refusal } from "@/lib/refusal";

const tooLate: Record<Exclude<ProjectStatus, "draft" | "listed">, string> = {
  submitted: "This project has been sent, so its answers can’t be changed until the procurement team has read it",
  closed: "This project has been closed, so its answers stay as they are",
  withdrawn: "This project has been withdrawn, so its answers stay as they are",
};

/** Why a project's answers can't be changed in its state; null where they can. */
export const whyTooLate = (status: ProjectStatus): string | null =>
  status === "draft" || status === "listed" ? null : tooLate[status];

/** Holds a project's row until the transaction ends, and says whether it is on the public list. Refuses `conflict` when its answers can't be changed now. */
export async function holdEditable(tx: Tx, projectId: string): Promise<{ listed: boolean }> {
  const [held] = await tx.$queryRaw<{ status: ProjectStatus }[]>`
    SELECT status::text FROM "Project" WHERE id = ${projectId}::uuid FOR UPDATE`;
  const status = held?.status ?? "withdrawn";
  if (status === "draft" || status === "listed") return { listed: status === "listed" };
  throw new Refusal("conflict", tooLate[status]);
}
