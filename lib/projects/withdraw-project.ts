import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { line, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { endProject } from "./end-project";
import { getProject } from "./visible";

const projectToWithdraw = z.object({
  projectId: z.string(),
  reason: line("Say why, so that those who looked at it know", 1000),
});

/** The project will not happen, or not like this. It leaves the public list, and stays in the figures. */
export async function withdrawProject(actor: Actor, input: unknown) {
  const { projectId, reason } = read(projectToWithdraw, input);
  return once(actor, input, async (tx) => {
    const project = await getProject(tx, actor, projectId);
    authorise(actor, "project.withdraw", { project });
    await endProject(tx, actor, project, { to: "withdrawn", reason });
    return { id: project.id };
  });
}
