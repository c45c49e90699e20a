import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Giver } from "./load-giver";
import { milesBetween } from "./miles";

/** What can be known of a project cheaply: how long it has waited, whether it is backed, and how near it is. */
export type Circumstances = {
  id: string;
  listedAt: Date;
  backed: boolean;
  miles: number | null;
  sameDistrict: boolean;
};
/** What takes longer to find out: whether its organisation or anybody in its area was ever backed, and how deprived its neighbourhood is. */
export type Standing = { id: string; organisationBacked: boolean; areaBacked: boolean; decile: number | null };

const live = Prisma.sql`m.status NOT IN ('cancelled', 'written_off')`;

type Row = {
  id: string;
  listedAt: Date;
  backed: boolean;
  district: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** The circumstances of projects, by their ids; of several places the nearest counts. LIMIT 1 keeps the planner from reading every match for it. */
export async function loadCircumstances(ids: readonly string[], giver: Giver): Promise<Circumstances[]> {
  const rows = await ask<Row>`
    SELECT p.id, p."listedAt", (
        SELECT true FROM "Need" n JOIN "Match" m ON m."needId" = n.id WHERE n."projectId" = p.id AND ${live} LIMIT 1) IS NOT NULL AS backed,
      pl.district, pl.latitude, pl.longitude
    FROM "Project" p LEFT JOIN "Place" pl ON pl."projectId" = p.id WHERE p.id = ANY (${ids}::uuid[])`;
  const found = new Map<string, Circumstances>();
  for (const { id, listedAt, backed, district, latitude, longitude } of rows) {
    const before = found.get(id);
    const miles = latitude === null || longitude === null ? null : nearest(giver, { latitude, longitude });
    found.set(id, {
      ...{ id, listedAt, backed },
      miles: least(before?.miles ?? null, miles),
      sameDistrict: (before?.sameDistrict ?? false) || (district !== null && giver.districts.includes(district)),
    });
  }
  return [...found.values()];
}

function nearest({ points }: Giver, place: { latitude: number; longitude: number }): number | null {
  return points.reduce<number | null>((miles, point) => least(miles, milesBetween(point, place)), null);
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

/** How these projects' organisations and areas stand. An area is a ward, or the first half of a postcode where no ward is known. */
export function loadStandings(ids: readonly string[]): Promise<Standing[]> {
  const backedIn = (same: Prisma.Sql) => Prisma.sql`(
    SELECT true FROM "Place" q JOIN "Need" n ON n."projectId" = q."projectId" JOIN "Match" m ON m."needId" = n.id
    WHERE ${same} AND ${live} LIMIT 1) IS NOT NULL`;
  return ask<Standing>`
    WITH asked AS MATERIALIZED (SELECT p.id, p."organisationId" FROM "Project" p WHERE p.id = ANY (${ids}::uuid[])),
    placed AS MATERIALIZED (SELECT pl."projectId", pl."wardCode", pl.district, pl."lsoaCode" FROM "Place" pl WHERE pl."projectId" = ANY (${ids}::uuid[])),
    wards AS MATERIALIZED (SELECT code, ${backedIn(Prisma.sql`q."wardCode" = code`)} AS backed
      FROM (SELECT DISTINCT "wardCode" AS code FROM placed WHERE "wardCode" IS NOT NULL) each),
    districts AS MATERIALIZED (SELECT code, ${backedIn(Prisma.sql`q.district = code`)} AS backed
      FROM (SELECT DISTINCT district AS code FROM placed WHERE "wardCode" IS NULL AND district IS NOT NULL) each)
    SELECT a.id,
      (SELECT true FROM "Project" o JOIN "Need" n ON n."projectId" = o.id JOIN "Match" m ON m."needId" = n.id
        WHERE o."organisationId" = a."organisationId" AND ${live} LIMIT 1) IS NOT NULL AS "organisationBacked",
      coalesce(bool_or(coalesce(w.backed, d.backed, true)), true) AS "areaBacked", min(x."imdDecile") AS decile
    FROM asked a LEFT JOIN placed pl ON pl."projectId" = a.id LEFT JOIN wards w ON w.code = pl."wardCode"
      LEFT JOIN districts d ON pl."wardCode" IS NULL AND d.code = pl.district LEFT JOIN "Area" x ON x.code = pl."lsoaCode"
    GROUP BY a.id, a."organisationId"`;
}
