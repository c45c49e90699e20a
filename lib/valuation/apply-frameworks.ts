import { now } from "@/lib/clock";
import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";
import type { ImportedMeasure } from "./imported-measure";

const read =
  Prisma.raw(`framework text, version text, code text, title text, unit text, "lowPence" bigint, "centralPence" bigint,
  "highPence" bigint, type "NeedType", stated text, "validFrom" date, "validTo" date, source text, licence text`);

/**
 * Writes measures into the frameworks of their owner (null: what comes with Maypole), makes those that are new, and lets the
 * programme value by them after those that it has. What was valued before stays as it is: a valuation holds its own copy.
 */
export async function applyFrameworks(
  tx: SqlTx,
  { owner, programmeId }: { owner: string | null; programmeId: string },
  measures: readonly ImportedMeasure[],
): Promise<void> {
  if (measures.length === 0) return;
  const rows = Prisma.sql`jsonb_to_recordset(${JSON.stringify(measures)}::jsonb) AS r (${read})`;
  const own = Prisma.sql`f.name = r.framework AND f.version = r.version AND f."programmeId" IS NOT DISTINCT FROM ${owner}::uuid`;
  await tx.$executeRaw`INSERT INTO "Framework" (id, "programmeId", name, version, licence, source, shipped, "importedAt")
    SELECT ${uuid7}, ${owner}::uuid, r.framework, r.version, min(r.licence), '', ${owner === null}, ${now()} FROM ${rows}
    GROUP BY r.framework, r.version ON CONFLICT DO NOTHING`;
  // Kinds of need may change places among measures, so those that move are taken off first.
  await tx.$executeRaw`UPDATE "Measure" m SET type = NULL FROM ${rows}, "Framework" f
    WHERE ${own} AND m."frameworkId" = f.id AND m.code = r.code AND m.type IS DISTINCT FROM r.type`;
  await tx.$executeRaw`
    INSERT INTO "Measure" (id, "frameworkId", code, title, unit, "lowPence", "centralPence", "highPence", type, stated, "validFrom", "validTo", source)
    SELECT ${uuid7}, f.id, r.code, r.title, r.unit, r."lowPence", r."centralPence", r."highPence", r.type,
      r.stated IS NOT NULL, r."validFrom", r."validTo", r.source
    FROM ${rows} JOIN "Framework" f ON ${own}
    ON CONFLICT ("frameworkId", code) DO UPDATE SET title = excluded.title, unit = excluded.unit, "lowPence" = excluded."lowPence",
      "centralPence" = excluded."centralPence", "highPence" = excluded."highPence", type = excluded.type, stated = excluded.stated,
      "validFrom" = excluded."validFrom", "validTo" = excluded."validTo", source = excluded.source`;
  await tx.$executeRaw`UPDATE "Framework" f SET licence = said.licence, "importedAt" = ${now()},
      source = (SELECT string_agg(DISTINCT m.source, '; ') FROM "Measure" m WHERE m."frameworkId" = f.id)
    FROM (SELECT r.framework, r.version, min(r.licence) AS licence FROM ${rows} GROUP BY 1, 2) said
    WHERE f.name = said.framework AND f.version = said.version AND f."programmeId" IS NOT DISTINCT FROM ${owner}::uuid`;
  await tx.$executeRaw`INSERT INTO "ProgrammeFramework" ("programmeId", "frameworkId", position, "createdAt")
    SELECT ${programmeId}::uuid, f.id, (SELECT coalesce(max(p.position), 0) FROM "ProgrammeFramework" p WHERE p."programmeId" = ${programmeId}::uuid)
      + row_number() OVER (ORDER BY f.name, f.version), ${now()}
    FROM "Framework" f WHERE EXISTS (SELECT 1 FROM ${rows} WHERE ${own}) ON CONFLICT DO NOTHING`;
}
