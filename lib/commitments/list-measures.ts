import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";

/** The measures of the frameworks that the programme uses, by framework and code. */
export function listMeasures(
  actor: Actor,
): Promise<{ id: string; code: string; title: string; unit: string; framework: string }[]> {
  return ask`
    SELECT m.id, m.code, m.title, m.unit, f.name || ' ' || f.version AS framework
    FROM "Measure" m JOIN "Framework" f ON f.id = m."frameworkId" JOIN "ProgrammeFramework" p ON p."frameworkId" = f.id
    WHERE p."programmeId" = ${actor.programmeId}::uuid AND p."endedAt" IS NULL
    ORDER BY p.position, f.name, f.version, m.code LIMIT 1000`;
}
