import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { line, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { moveProject } from "./move-project";
import { getProject } from "./visible";

const projectToReturn = z.object({
  projectId: z.string(),
  reason: line("Say what would make it ready, so that they can change it", 1000),
});

/** The procurement team sends a project back to its organisation, with a reason that they read; it is a draft again. */
export async function returnProject(actor: Actor, input: unknown) {
  const { projectId, reason } = read(projectToReturn, input);
  return once(actor, input, async (tx) => {
    const project = await getProject(tx, actor, projectId);
    authorise(actor, "project.return", { project });
    await moveProject(tx, project, "draft", { returnedReason: reason });
    await record(tx, actor, "project.returned", {
      subjectId: project.id,
      projectId: project.id,
      programmeId: project.programmeId,
      details: {},
      reason,
    });
    return { id: project.id };
  });
}
