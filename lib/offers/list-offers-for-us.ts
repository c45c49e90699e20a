import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { db } from "@/lib/db";
import { projectsRunBy } from "@/lib/projects/visible";
import { listOffersForNeeds, type OfferForNeed } from "./list-offers-for-needs";

/** An offer, and the need of ours, or of a group that we vouch for, that it fits best. */
export type OfferForUs = OfferForNeed & { needId: string; need: string; title: string; organisation: string };

const SHOWN = 5;
const MOST_NEEDS = 200;
/** What names the same; not whoever has an hour to give. */
const WELL = 0.4;

/**
 * The offers that fit best what is still needed in the listed projects that the actor runs, each once, the best first. What was asked
 * for before, or is pledged already, is left out: either side knows it.
 */
export async function listOffersForUs(actor: Actor): Promise<OfferForUs[]> {
  const open = await db.$queryRaw<{ id: string }[]>`
    SELECT n.id FROM "Need" n JOIN "Project" p ON p.id = n."projectId"
    WHERE ${projectsRunBy(actor)} AND p.status = 'listed' AND n."matchedQuantity" < n.quantity
      AND (n."neededBy" IS NULL OR n."neededBy" >= ${dayInLondon(now())}::date)
    ORDER BY p."listedAt" DESC, n.id LIMIT ${MOST_NEEDS}`;
  if (open.length === 0) return [];
  const needIds = open.map(({ id }) => id);
  const needs = await db.need.findMany({
    where: { id: { in: needIds } },
    include: { lines: true, project: { select: { title: true, organisation: { select: { name: true } } } } },
  });
  const [offers, asked, pledged] = await Promise.all([
    listOffersForNeeds(
      actor,
      needs.map((need) => ({ ...need, open: true })),
    ),
    db.introduction.findMany({ where: { needId: { in: needIds } }, select: { needId: true, offerId: true } }),
    db.pledge.findMany({
      where: { needId: { in: needIds }, offerId: { not: null }, status: { in: ["offered", "accepted"] } },
      select: { needId: true, offerId: true },
    }),
  ]);
  const known = new Set([...asked, ...pledged].map(({ needId, offerId }) => `${needId} ${offerId}`));
  const fitting = needs.flatMap(({ id: needId, description, project }) =>
    (offers.get(needId) ?? [])
      .filter((offer) => offer.fit >= WELL && !known.has(`${needId} ${offer.id}`))
      .map((offer) => ({
        ...offer,
        ...{ needId, need: description, title: project.title, organisation: project.organisation.name },
      })),
  );
  const first = new Map<string, OfferForUs>();
  for (const each of fitting.toSorted((one, other) => other.fit - one.fit))
    if (!first.has(each.id)) first.set(each.id, each);
  return [...first.values()].slice(0, SHOWN);
}
