import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { ask } from "@/lib/db";
import { frameworksVisibleTo } from "./visible";

export type FrameworkListed = {
  id: string;
  name: string;
  version: string;
  licence: string;
  shipped: boolean;
  inUse: boolean;
  measures: number;
  /** How many of its measures value a kind of need. */
  mapped: number;
  /** How many matches and deliveries of the programme were valued by it. */
  valuations: number;
};

/** The frameworks of a programme, those in use first. */
export async function listFrameworks(actor: Actor): Promise<FrameworkListed[]> {
  authorise(actor, "framework.choose", {});
  return ask<FrameworkListed>`
    SELECT f.id, f.name, f.version, f.licence, f.shipped, p."programmeId" IS NOT NULL AND p."endedAt" IS NULL AS "inUse",
      (SELECT count(*)::int FROM "Measure" m WHERE m."frameworkId" = f.id) AS measures,
      (SELECT count(m.type)::int FROM "Measure" m WHERE m."frameworkId" = f.id) AS mapped,
      (SELECT count(*)::int FROM "Valuation" v JOIN "Measure" m ON m.id = v."measureId"
        LEFT JOIN "Delivery" d ON d.id = v."deliveryId" JOIN "Match" a ON a.id = coalesce(v."matchId", d."matchId")
        JOIN "Need" n ON n.id = a."needId" JOIN "Project" j ON j.id = n."projectId"
        WHERE m."frameworkId" = f.id AND j."programmeId" = ${actor.programmeId}::uuid) AS valuations
    FROM "Framework" f LEFT JOIN "ProgrammeFramework" p ON p."frameworkId" = f.id AND p."programmeId" = ${actor.programmeId}::uuid
    WHERE ${frameworksVisibleTo(actor)} ORDER BY "inUse" DESC, p.position, f.name, f.version`;
}
