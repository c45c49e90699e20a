import type { SqlTx, Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Counts } from "@/lib/imports/merge-sql";
import { refreshSearchOfPlaces } from "@/lib/search/refresh-in-bulk";

/**
 * Looks up places of projects among the imported postcodes and areas, and keeps their codes and coordinates: of a postcode
 * those it has, of its first half the middle of its postcodes (so too where the postcode is not known), of a whole area its
 * middle. `which` is a condition on `"Place" l`. Gives how many changed.
 */
export function refreshPlaces(tx: Tx | SqlTx, which: Prisma.Sql): Promise<number> {
  return tx.$executeRaw`
    WITH place AS MATERIALIZED (SELECT l.* FROM "Place" l WHERE ${which}),
    district AS MATERIALIZED (
      SELECT d.district, middle.* FROM (SELECT DISTINCT district FROM place WHERE district IS NOT NULL) d CROSS JOIN LATERAL ${districtMiddle} middle
    ), known AS (
      SELECT place.id, c."lsoaCode" AS lsoa, coalesce(c."wardCode", CASE WHEN a.kind = 'ward' THEN a.code END) AS ward,
        CASE WHEN a.kind = 'authority' THEN a.code ELSE coalesce(c."authorityCode", a."authorityCode", d.authority) END AS authority,
        coalesce(c.latitude, a.latitude, d.latitude) AS latitude, coalesce(c.longitude, a.longitude, d.longitude) AS longitude
      FROM place LEFT JOIN "Postcode" c ON c.postcode = place.postcode LEFT JOIN "Area" a ON a.code = place."areaCode"
        LEFT JOIN district d ON d.district = place.district
    )
    UPDATE "Place" l SET "lsoaCode" = k.lsoa, "wardCode" = k.ward, "authorityCode" = k.authority, latitude = k.latitude, longitude = k.longitude
    FROM known k WHERE k.id = l.id AND (l."lsoaCode", l."wardCode", l."authorityCode", l.latitude, l.longitude)
      IS DISTINCT FROM (k.lsoa, k.ward, k.authority, k.latitude, k.longitude)`;
}

/** The middle of the postcodes of `d.district`, and their authority when it is one: a subquery. Between a space and the mark after it in any order. */
const districtMiddle = Prisma.sql`(
  SELECT round(avg(m.latitude)::numeric, 6)::float8 AS latitude, round(avg(m.longitude)::numeric, 6)::float8 AS longitude,
    CASE WHEN count(DISTINCT m."authorityCode") = 1 THEN min(m."authorityCode") END AS authority
  FROM "Postcode" m WHERE m.postcode > d.district || ' ' AND m.postcode < d.district || '!' AND split_part(m.postcode, ' ', 1) = d.district)`;

/** Looks up every place again, as after an import, and counts them; then searches know of it too. */
export async function refreshAllPlaces(tx: SqlTx): Promise<Counts> {
  const updated = await refreshPlaces(tx, Prisma.sql`true`);
  await refreshSearchOfPlaces(tx);
  const [all] = await tx.$queryRaw<{ places: number }[]>`SELECT count(*)::int AS places FROM "Place"`;
  return { created: 0, updated, unchanged: (all?.places ?? 0) - updated };
}
