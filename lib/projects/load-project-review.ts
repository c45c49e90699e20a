import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { agreedColumns } from "@/lib/matches/agreed";
import { conditionColumns } from "@/lib/needs/conditions";
import { describePlaces } from "@/lib/places/describe-places";
import { getProject } from "./visible";

const supplier = { select: { name: true } } as const;

/** Everything that the procurement team may know of one project: all its answers, and what became of each need. Refuses `notAllowed`. */
export async function loadProjectReview(actor: Actor, id: string) {
  authorise(actor, "queue.view", {});
  const project = await getProject(db, actor, id);
  const { needs, drivers, heard } = await db.project.findUniqueOrThrow({
    where: { id },
    select: {
      heard: { orderBy: { position: "asc" }, select: { id: true, said: true, did: true } },
      drivers: { orderBy: { driver: { position: "asc" } }, select: { driver: { select: { code: true, name: true } } } },
      needs: { orderBy: { position: "asc" }, select: needShown },
    },
  });
  const { organisation, programme, ...answers } = project;
  return {
    ...answers,
    organisation: { id: organisation.id, name: organisation.name },
    programme: { slug: programme.slug },
    drivers: drivers.map(({ driver }) => driver),
    places: await describePlaces(project.id),
    heard,
    needs,
  };
}

const needShown = {
  id: true,
  type: true,
  description: true,
  unit: true,
  quantity: true,
  matchedQuantity: true,
  essential: true,
  neededBy: true,
  ...conditionColumns,
  lines: {
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, description: true, quantity: true, amountPence: true, inKindWelcome: true },
      cashOnlyReason: true,
    },
  },
  pledges: {
    where: { status: { not: "accepted" } },
    orderBy: { offeredAt: "asc" },
    select: { ...agreedColumns, id: true, status: true, offeredAt: true, privateReason: true, supplier },
  },
  matches: {
    orderBy: { agreedAt: "asc" },
    select: {
      ...{ ...agreedColumns, id: true, status: true, agreedAt: true, endedReason: true, supplier },
      deliveries: {
        orderBy: { deliveredOn: "asc" },
        select: {
          id: true,
          status: true,
          quantity: true,
          confirmedQuantity: true,
          deliveredOn: true,
          decidedReason: true,
        },
      },
    },
  },
} as const;

export type ProjectReview = Awaited<ReturnType<typeof loadProjectReview>>;
