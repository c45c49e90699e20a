import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { agreedColumns } from "@/lib/matches/agreed";
import { getProject } from "./visible";

const supplier = { select: { name: true } } as const;

/** All that the page of one's own project shows once it has been sent: each need with its pledges and matches. */
export async function loadOurProject(actor: Actor, id: string) {
  const project = await getProject(db, actor, id);
  authorise(actor, "project.edit", { project });
  const { needs, drivers, relistings } = await db.project.findUniqueOrThrow({
    where: { id },
    select: {
      drivers: { orderBy: { driver: { position: "asc" } }, select: { driver: { select: { code: true, name: true } } } },
      relistings: { select: { id: true } },
      needs: { orderBy: { position: "asc" }, select: needShown },
    },
  });
  const { title, status, slug, summary, listedAt, endedAt, endedReason, programme } = project;
  return {
    ...{ id, title, status, slug, summary, listedAt, endedAt, endedReason, needs },
    programme: programme.slug,
    organisation: project.organisation.name,
    drivers: drivers.map(({ driver }) => driver),
    relistedAs: relistings[0]?.id ?? null,
    openPledges: needs.reduce(
      (sum, { pledges }) => sum + pledges.filter((each) => each.status === "offered").length,
      0,
    ),
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
  lines: { orderBy: { position: "asc" }, select: { description: true, quantity: true } },
  pledges: {
    where: { status: { not: "accepted" } },
    orderBy: { offeredAt: "asc" },
    select: { ...agreedColumns, id: true, status: true, turn: true, offeredAt: true, supplier },
  },
  matches: {
    orderBy: { agreedAt: "asc" },
    select: {
      ...{ ...agreedColumns, id: true, status: true, agreedAt: true, supplier },
      deliveries: { select: { status: true, quantity: true, confirmedQuantity: true } },
    },
  },
} as const;

export type OurProjectShown = Awaited<ReturnType<typeof loadOurProject>>;
