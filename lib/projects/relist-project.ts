import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { slugFor } from "./slug";
import { getProject } from "./visible";
import { whatIsLeft } from "./what-is-left";

const projectToRelist = z.object({ projectId: z.string() });

/**
 * A project that ended is begun again as a new draft with its answers and what was not met. It points to the old one, whose
 * time to backing stays as it was. Refuses `conflict` while the project runs, or when it was begun again already.
 */
export async function relistProject(actor: Actor, input: unknown) {
  const { projectId } = read(projectToRelist, input);
  return once(actor, input, async (tx) => {
    const project = await getProject(tx, actor, projectId);
    authorise(actor, "project.relist", { project });
    await tx.$queryRaw`SELECT 1 FROM "Project" WHERE id = ${project.id}::uuid FOR UPDATE`;
    if (project.status !== "closed" && project.status !== "withdrawn") {
      throw new Refusal("conflict", "Only a project that has ended can be listed again");
    }
    if ((await tx.project.count({ where: { relistedFromId: project.id } })) > 0) {
      throw new Refusal("conflict", "You have already started to list this project again");
    }
    const id = await copyOf(tx, project.id);
    await record(tx, actor, "project.relisted", {
      subjectId: id,
      projectId: id,
      programmeId: project.programmeId,
      ...onBehalfOf(actor, project.organisationId),
      details: { relistedFromId: project.id },
    });
    return { id };
  });
}

async function copyOf(tx: Tx, id: string): Promise<string> {
  const old = await tx.project.findUniqueOrThrow({
    where: { id },
    include: {
      places: { omit: { id: true, projectId: true } },
      drivers: true,
      heard: true,
      needs: { include: { lines: { orderBy: { position: "asc" } } } },
    },
  });
  const { programmeId, organisationId, title, summary, story, childFocused, childrenExpected, ageFrom, ageTo } = old;
  const { id: copyId } = await tx.project.create({
    data: {
      ...{ programmeId, organisationId, title, summary, story, childFocused, childrenExpected, ageFrom, ageTo },
      shapedLevel: old.shapedLevel,
      shapedWho: old.shapedWho,
      shapedByChildren: old.shapedByChildren,
      heard: { create: old.heard.map(({ position, said, did }) => ({ position, said, did })) },
      slug: slugFor(title),
      relistedFromId: old.id,
      createdAt: now(),
      places: { create: old.places },
      drivers: { create: old.drivers.map(({ driverId }) => ({ driverId })) },
    },
  });
  for (const { lines, ...need } of whatIsLeft(old.needs)) {
    await tx.need.create({ data: { ...need, projectId: copyId, lines: { create: lines } } });
  }
  return copyId;
}
