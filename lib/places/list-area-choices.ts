import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { type AreaChoice, areaLabel } from "./find-areas";

const MOST = 400;

/** The labels of the wards and local authorities that somebody in this programme is likely to mean: those around its projects, or all while it has none. */
export async function listAreaChoices({ programmeId }: Actor): Promise<string[]> {
  const rows = await ask<AreaChoice>`
    WITH around AS (SELECT DISTINCT l."authorityCode" AS code FROM "Place" l JOIN "Project" p ON p.id = l."projectId"
      WHERE p."programmeId" = ${programmeId}::uuid AND l."authorityCode" IS NOT NULL)
    SELECT a.code, a.kind, a.name, u.name AS authority FROM "Area" a LEFT JOIN "Area" u ON u.code = a."authorityCode"
    WHERE a.kind IN ('ward', 'authority') AND (NOT EXISTS (SELECT 1 FROM around) OR coalesce(a."authorityCode", a.code) IN (SELECT code FROM around))
    ORDER BY a.kind DESC, a.name, a.code LIMIT ${MOST}`;
  return rows.map(areaLabel);
}
