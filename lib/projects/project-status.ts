import type { ProjectStatus } from "@/lib/generated/prisma/enums";

/** Each state of a project, and the states that it may move to. */
export const projectMoves: Record<ProjectStatus, readonly ProjectStatus[]> = {
  draft: ["submitted"],
  submitted: ["listed", "draft"],
  listed: ["closed", "withdrawn"],
  closed: [],
  withdrawn: [],
};
