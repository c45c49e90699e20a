import type { Actor } from "@/lib/auth/actor";
import type { SqlTx } from "@/lib/db";
import { holdSearch, refreshSearch } from "@/lib/search/refresh-in-bulk";
import { Prisma } from "@/lib/generated/prisma/client";
import { checkRegister } from "@/lib/registers/check-register";
import { uuid7 } from "@/lib/uuid7";
import { mergeDeliveries } from "./merge-deliveries";
import { mergeMatches } from "./merge-matches";
import { mergeNeeds, settleNeeds } from "./merge-needs";
import { mergeOrganisations } from "./merge-organisations";
import { mergePledges } from "./merge-pledges";
import { mergeProjects } from "./merge-projects";
import { type Counts, makeTold } from "./merge-sql";
import type { Problem } from "./problem";

const nouns = ["organisations", "projects", "needs", "pledges", "matches", "deliveries"] as const;

const MANY = 1_000;

/** What an import made, changed and found unchanged, noun by noun. */
export type Applied = Record<(typeof nouns)[number], Counts>;

/** What an import that was refused has applied. */
export const nothingApplied = Object.fromEntries(
  nouns.map((noun) => [noun, { created: 0, updated: 0, unchanged: 0 }]),
) as Applied;

/**
 * Applies the checked rows on the stage, noun by noun, and records what happened as imported, in the order of its days.
 * Nobody is written to and no job is queued: what a file tells of is past.
 */
export async function mergeStage(
  tx: SqlTx,
  actor: Actor,
  programmeId: string,
  rows: number,
): Promise<{ applied: Applied; problems: Problem[] }> {
  await holdSearch(tx);
  await makeTold(tx);
  const organisations = await mergeOrganisations(tx, programmeId);
  const projects = await mergeProjects(tx, programmeId);
  const needs = await mergeNeeds(tx);
  const pledges = await mergePledges(tx);
  const matches = await mergeMatches(tx, programmeId);
  await settleNeeds(tx);
  const deliveries = await mergeDeliveries(tx);
  const applied = { organisations, projects: projects.counts, needs, pledges: pledges.counts, matches, deliveries };
  await recordTold(tx, actor, programmeId);
  await checkRegister(tx, Prisma.sql`o.id IN (SELECT t.id FROM the_organisation t WHERE t.is_new OR t.changed)`);
  // Whoever reads next should not wait for PostgreSQL to notice by itself how much there is now.
  if (rows >= MANY) {
    await tx.$executeRaw`ANALYZE "Organisation", "Participation", "Project", "Place", "ProjectDriver", "Need", "Pledge", "Match", "Delivery", "Activity"`;
  }
  await refreshSearch(
    tx,
    Prisma.sql`SELECT project_id FROM told WHERE project_id IS NOT NULL
      UNION SELECT p.id FROM "Project" p JOIN the_organisation t ON t.id = p."organisationId" WHERE t.changed`,
  );
  if (nouns.some((noun) => applied[noun].created + applied[noun].updated > 0)) {
    await tx.$executeRaw`INSERT INTO "Activity" (id, "programmeId", name, role, "subjectId", details) VALUES (${uuid7}, ${programmeId}::uuid,
      'extract.imported', ${actor.role}, ${programmeId}::uuid, jsonb_build_object('imported', true, 'rows', ${rows}::int))`;
  }
  return { applied, problems: [...projects.problems, ...pledges.problems] };
}

async function recordTold(tx: SqlTx, actor: Actor, programmeId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Activity" (id, "programmeId", name, role, "subjectId", "projectId", details, at)
    SELECT ${uuid7}, ${programmeId}::uuid, name, ${actor.role}, subject_id, project_id, details, at FROM told ORDER BY at, place`;
}
