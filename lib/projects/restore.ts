import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { keepLines } from "@/lib/needs/keep-lines";
import { refusePromised } from "@/lib/needs/refuse-promised";
import { refreshPlaces } from "@/lib/places/refresh-places";
import { slugEnding, slugFor } from "./slug";
import { type Edited, type NeedKept, type Snapshot, snapshots } from "./snapshot";

type Project = { id: string; slug: string; listed: boolean };
type Restore = { [Asked in Edited]: (tx: Tx, project: Project, before: Snapshot<Asked>) => Promise<unknown> };

const restoring: Restore = {
  what: (tx, { id, slug, listed }, before) => {
    const address = listed ? {} : { slug: slugFor(before.title, slugEnding(slug)) };
    return tx.project.update({ where: { id }, data: { ...before, ...address } });
  },
  children: (tx, { id }, before) => tx.project.update({ where: { id }, data: before }),
  where: async (tx, { id: projectId }, { places }) => {
    await tx.place.deleteMany({ where: { projectId } });
    // One by one, so that their ids keep their order.
    for (const place of places) await tx.place.create({ data: { ...place, projectId } });
    await refreshPlaces(tx, Prisma.sql`l."projectId" = ${projectId}::uuid`);
  },
  drivers: async (tx, { id: projectId }, { drivers }) => {
    await tx.projectDriver.deleteMany({ where: { projectId } });
    await tx.projectDriver.createMany({ data: drivers.map(({ id: driverId }) => ({ projectId, driverId })) });
  },
  shaped: async (tx, { id }, { heard, ...answers }) => {
    await tx.heard.deleteMany({ where: { projectId: id } });
    await tx.heard.createMany({ data: heard.map((each, position) => ({ ...each, position, projectId: id })) });
    await tx.project.update({ where: { id }, data: answers });
  },
  needs: (tx, { id }, { needs }) => restoreNeeds(tx, id, needs),
  money: (tx, { id }, { needs }) => restoreNeeds(tx, id, needs),
};

/** Puts back what a project said in answer to a question. Refuses `conflict` where something has been promised since that it would lose. */
export async function restore(tx: Tx, project: Project, question: Edited, before: unknown): Promise<void> {
  const put = restoring[question] as (tx: Tx, project: Project, before: unknown) => Promise<unknown>;
  await put(tx, project, snapshots[question].parse(before));
}

async function restoreNeeds(tx: Tx, projectId: string, kept: NeedKept[]) {
  const now = await tx.need.findMany({ where: { projectId }, select: { id: true } });
  for (const { id } of now) {
    if (kept.some((each) => each.id === id)) continue;
    await refusePromised(tx, id);
    await tx.need.delete({ where: { id } });
  }
  for (const { id, lines, neededBy, ...need } of kept) {
    const data = { ...need, neededBy: neededBy === null ? null : new Date(neededBy) };
    if (now.some((each) => each.id === id)) {
      await refusePromised(tx, id, data);
      await tx.need.update({ where: { id }, data });
    } else await tx.need.create({ data: { ...data, id, projectId } });
    await keepLines(tx, id, lines);
  }
}
