import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Giver, OfferedThing } from "./load-giver";
import type { Point } from "./miles";
import { placeInTurn } from "./turn";
import { writtenWords } from "./words";

type Asked = {
  programmeId: string;
  supplierId: string;
  giver: Giver;
  turn: string;
  /** Also what only waits, or is new or near: for a supplier's home, not for one offer. */
  wide: boolean;
};

const listed = (programmeId: string) => Prisma.sql`p."programmeId" = ${programmeId}::uuid AND p.status = 'listed'`;
const openNeed = Prisma.sql`n."matchedQuantity" < n.quantity`;

/**
 * The ids of the projects worth scoring, about a thousand of however many: each part comes from an index, in its order,
 * and stops after a few hundred. Those that this supplier has pledged to are left out: it knows them.
 */
export async function gatherCandidates({ programmeId, supplierId, giver, turn, wide }: Asked): Promise<string[]> {
  const here = listed(programmeId);
  const from = Math.floor((placeInTurn("turns", turn) - 0.5) * 2 ** 32);
  const types = [...new Set(giver.offers.map(({ type }) => type))];
  const parts = [
    ...giver.offers.flatMap((offer) => withItsWords(here, offer)),
    ...types.flatMap((type) => ofType(here, type, from)),
    ...giver.points.slice(0, 3).map(nearest),
    ...giver.districts.map(inDistrict),
    ...(wide ? [longestWaiting(here), neverBacked(here), newest(here), ...inTurnOf(here, from)] : []),
  ];
  if (parts.length === 0) return [];
  // Each is looked up by its key: left to itself, the planner would rather read every listed project once.
  const rows = await ask<{ id: string }>`
    WITH gathered AS MATERIALIZED (SELECT DISTINCT id FROM (${Prisma.join(parts, " UNION ALL ")}) parts)
    SELECT gathered.id FROM gathered CROSS JOIN LATERAL (
      SELECT 1 FROM "Project" p WHERE p.id = gathered.id AND ${here} OFFSET 0) found
    WHERE gathered.id NOT IN (
      SELECT n."projectId" FROM "Pledge" g JOIN "Need" n ON n.id = g."needId"
      WHERE g."supplierId" = ${supplierId}::uuid AND g.status IN ('offered', 'accepted', 'declined'))`;
  return rows.map(({ id }) => id);
}

function withItsWords(here: Prisma.Sql, { type, unit, description }: OfferedThing): Prisma.Sql[] {
  const words = writtenWords(`${description} ${unit}`).join(" | ");
  if (words === "" || type === "cash") return [];
  const asked = Prisma.sql`to_tsquery('english', ${words})`;
  return [
    Prisma.sql`(SELECT p.id FROM "Need" n JOIN "Project" p ON p.id = n."projectId"
      WHERE to_tsvector('english', n.description) @@ ${asked} AND n.type = ${type}::"NeedType" AND ${openNeed} AND ${here} LIMIT 80)`,
    Prisma.sql`(SELECT p.id FROM "NeedLine" l JOIN "Need" n ON n.id = l."needId" JOIN "Project" p ON p.id = n."projectId"
      WHERE l."inKindWelcome" AND to_tsvector('english', l.description) @@ ${asked} AND ${openNeed} AND ${here} LIMIT 50)`,
  ];
}

const ofType = (here: Prisma.Sql, type: string, from: number) => {
  const needs = Prisma.sql`"Need" n JOIN "Project" p ON p.id = n."projectId" WHERE n.type = ${type}::"NeedType" AND ${openNeed} AND ${here}`;
  return [
    Prisma.sql`(SELECT p.id FROM ${needs} AND uuid_hash(n.id) >= ${from}::int ORDER BY uuid_hash(n.id) LIMIT 80)`,
    Prisma.sql`(SELECT p.id FROM ${needs} AND uuid_hash(n.id) < ${from}::int ORDER BY uuid_hash(n.id) LIMIT 20)`,
  ];
};

const nearest = ({ latitude, longitude }: Point) => Prisma.sql`
  (SELECT pl."projectId" AS id FROM "Place" pl WHERE pl.latitude IS NOT NULL
    ORDER BY point(pl.longitude * 0.61, pl.latitude) <-> point(${longitude}::float8 * 0.61, ${latitude}::float8) LIMIT 100)`;

const inDistrict = (district: string) =>
  Prisma.sql`(SELECT pl."projectId" AS id FROM "Place" pl WHERE pl.district = ${district} LIMIT 80)`;

const longestWaiting = (here: Prisma.Sql) =>
  Prisma.sql`(SELECT p.id FROM "Project" p WHERE ${here} ORDER BY p."listedAt", p.id LIMIT 100)`;

const neverBacked = (here: Prisma.Sql) => Prisma.sql`
  (SELECT p.id FROM "Project" p WHERE ${here} AND NOT EXISTS (
      SELECT 1 FROM "Need" n JOIN "Match" m ON m."needId" = n.id WHERE n."projectId" = p.id)
    ORDER BY p."listedAt", p.id LIMIT 100)`;

const newest = (here: Prisma.Sql) =>
  Prisma.sql`(SELECT p.id FROM "Project" p WHERE ${here} ORDER BY p."listedAt" DESC, p.id DESC LIMIT 60)`;

/** Everybody's turn comes: an order by hash, begun at another place each day and for each viewer. */
const inTurnOf = (here: Prisma.Sql, from: number) => [
  Prisma.sql`(SELECT p.id FROM "Project" p WHERE ${here} AND uuid_hash(p.id) >= ${from}::int ORDER BY uuid_hash(p.id) LIMIT 150)`,
  Prisma.sql`(SELECT p.id FROM "Project" p WHERE ${here} AND uuid_hash(p.id) < ${from}::int ORDER BY uuid_hash(p.id) LIMIT 100)`,
];
