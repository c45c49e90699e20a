import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { slugFor } from "./slug";

const projectToStart = z.object({ title: line("Write a name for the project", 120) });

/** A community organisation names a project, and a draft of it exists, which only they see. */
export async function startProject(actor: Actor, input: unknown) {
  const { title } = read(projectToStart, input);
  return once(actor, input, async (tx) => {
    authorise(actor, "project.start", {});
    const { organisationId, programmeId } = actor;
    if (!organisationId || !programmeId) throw new Refusal("notAllowed", "Choose the organisation that you act for");
    const project = await tx.project.create({
      data: { title, slug: slugFor(title), organisationId, programmeId, createdAt: now() },
    });
    await record(tx, actor, "project.started", {
      subjectId: project.id,
      projectId: project.id,
      programmeId,
      details: {},
    });
    return { id: project.id };
  });
}
