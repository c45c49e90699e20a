import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";
import { wardNames } from "./generated-words";
import { oneOf, roll } from "./roll";

const districts = ["B6", "B8", "B11", "B18", "B19", "B20", "B23", "B24", "B35", "B38"];
const neighbourhoods = wardNames.length * 5;

/** Invented wards of five neighbourhoods each around Birmingham, in two authorities, each neighbourhood with a decile and a postcode. */
export async function generateAreas(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE numbered_neighbourhood ON COMMIT DROP AS
    SELECT i, format('G01%s', lpad(i::text, 6, '0')) AS lsoa, format('G05%s', lpad(ward::text, 6, '0')) AS ward,
      (${wardNames}::text[])[1 + ward] AS ward_name, format('G08%s', lpad((ward % 2)::text, 6, '0')) AS authority,
      ${oneOf(30, districts)} || format(' %s', i % 10) || 'A' || substr('ABDEFGHJLN', 1 + (i / 10) % 10, 1) AS postcode, 1 + ${roll(31, 10)} AS decile,
      52.40 + 0.02 * (ward % 8) + ${roll(32, 200)} / 10000.0 AS latitude, -2.05 + 0.04 * (ward / 8) + ${roll(33, 400)} / 10000.0 AS longitude
    FROM (SELECT i, i / 5 AS ward FROM generate_series(0, ${neighbourhoods}::int - 1) AS i) each`;
  const area = (code: string, kind: string, name: Prisma.Sql, authority: Prisma.Sql, decile: Prisma.Sql) => Prisma.sql`
    SELECT ${Prisma.raw(code)}, ${kind}::"AreaKind", min(${name}), min(${authority}), avg(latitude), avg(longitude), min(${decile}), true, now()
    FROM numbered_neighbourhood GROUP BY 1`;
  const none = Prisma.sql`NULL::int`;
  await tx.$executeRaw`INSERT INTO "Area" (code, kind, name, "authorityCode", latitude, longitude, "imdDecile", demonstration, "importedAt")
    ${area("lsoa", "lsoa", Prisma.sql`lsoa`, Prisma.sql`authority`, Prisma.sql`decile`)} UNION ALL
    ${area("ward", "ward", Prisma.sql`ward_name`, Prisma.sql`authority`, none)} UNION ALL
    ${area("authority", "authority", Prisma.sql`CASE authority WHEN 'G08000000' THEN 'Northfold' ELSE 'Southfold' END`, Prisma.sql`NULL::text`, none)}
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO "Postcode" (postcode, "lsoaCode", "wardCode", "authorityCode", latitude, longitude, demonstration, "importedAt")
    SELECT postcode, lsoa, ward, authority, latitude, longitude, true, now() FROM numbered_neighbourhood ON CONFLICT DO NOTHING`;
}

/** Puts each project in a neighbourhood, and one in ten in a second. */
export async function generatePlaces(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Place" (id, "projectId", name, postcode, district, "lsoaCode", "wardCode", "authorityCode", latitude, longitude)
    SELECT ${uuid7}, each.id, h.ward_name, h.postcode, split_part(h.postcode, ' ', 1), h.lsoa, h.ward, h.authority,
      h.latitude + each.north / 20000.0, h.longitude + each.east / 20000.0
    FROM (SELECT id, ${roll(34, 100)} AS north, ${roll(35, 100)} AS east, ${roll(36, neighbourhoods)} AS neighbourhood FROM (
        SELECT p.id, 10 * p.i + place AS i FROM numbered_project p, generate_series(0, 1) AS place WHERE place = 0 OR p.i % 10 = 0) numbered) each
    JOIN numbered_neighbourhood h ON h.i = each.neighbourhood`;
}
