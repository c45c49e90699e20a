import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read } from "@/lib/input";
import { getProject } from "@/lib/projects/visible";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdPerson } from "@/lib/telling/hold-person";

const asked = z.object({ projectId: z.string() });

/**
 * Somebody asks to hear, at once, what becomes of a project that is not their organisation's own. Asked twice it is one.
 * Refuses `notFound`, `notAllowed`, and `conflict` where the project is not listed.
 */
export async function followProject(actor: Actor, input: unknown): Promise<{ id: string }> {
  const { projectId } = read(asked, input);
  return once(actor, input, async (tx) => {
    const project = await getProject(tx, actor, projectId);
    authorise(actor, "project.follow", { project });
    if (project.status !== "listed") throw new Refusal("conflict", "This project is not listed any more");
    const { id, programmeId } = project;
    const userId = actor.userId ?? "";
    await holdPerson(tx, userId);
    const told = { telling: "at_once", toldUpTo: now() } as const;
    const made = await tx.follow.createMany({
      data: [{ userId, projectId: id, ...told, createdAt: now() }],
      skipDuplicates: true,
    });
    const woken = await tx.follow.updateMany({ where: { userId, projectId: id, telling: "never" }, data: told });
    if (made.count + woken.count > 0)
      await record(tx, actor, "project.followed", { subjectId: id, programmeId, details: {} });
    return { id };
  });
}
