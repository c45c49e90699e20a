import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { optionalLine, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { endProject } from "./end-project";
import { getProject } from "./visible";

const projectToClose = z.object({ projectId: z.string(), reason: optionalLine(1000) });

/** The project takes no more pledges, because it has what it needs or its time is over. Procurement can do it on their behalf. */
export async function closeProject(actor: Actor, input: unknown) {
  const { projectId, reason } = read(projectToClose, input);
  return once(actor, input, async (tx) => {
    const project = await getProject(tx, actor, projectId);
    authorise(actor, "project.close", { project });
    await endProject(tx, actor, project, { to: "closed", reason });
    return { id: project.id };
  });
}
