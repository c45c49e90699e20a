import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { moveProject } from "./move-project";
import { getProject } from "./visible";

const projectToList = z.object({ projectId: z.string() });

/** The procurement team approves a project: it is listed from this moment, and its listing day never changes again. */
export async function listProject(actor: Actor, input: unknown) {
  const { projectId } = read(projectToList, input);
  return once(actor, input, async (tx) => {
    const project = await getProject(tx, actor, projectId);
    authorise(actor, "project.list", { project });
    await moveProject(tx, project, "listed", { listedAt: now(), returnedReason: null });
    await record(tx, actor, "project.listed", {
      subjectId: project.id,
      projectId: project.id,
      programmeId: project.programmeId,
      details: {},
    });
    return { id: project.id };
  });
}
