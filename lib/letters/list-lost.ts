import { z } from "zod";
import type { ActivityName } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

const Row = z.object({
  id: z.uuid(),
  to: z.string(),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  /** What happened; null for the weekly letter. */
  name: z.custom<ActivityName>((name) => typeof name === "string").nullable(),
  at: z.date(),
  failure: z.string().nullable(),
});
const Total = z.object({ total: z.number() });

/** How many one page shows. */
export const lostPageLength = 50;

/**
 * The letters of a programme that did not arrive, the latest first: for whom, about what kind of thing, when and why. What they say is
 * nobody else's to read, so it is not here. Refuses `notAllowed`.
 */
export async function listLost(actor: Actor, page = 1) {
  authorise(actor, "queue.view", {});
  const [rows, totals] = await Promise.all([
    ask`
      SELECT l.id, l."to", u.name AS person, a.name, l."createdAt" AS at, l.failure,
        (SELECT o.name FROM "Membership" m JOIN "Organisation" o ON o.id = m."organisationId" WHERE m."userId" = l."userId" ORDER BY o.name LIMIT 1) AS organisation
      ${lostIn(actor.programmeId)}
      ORDER BY l."createdAt" DESC, l.id DESC LIMIT ${lostPageLength} OFFSET ${(page - 1) * lostPageLength}`,
    ask`SELECT count(*)::int AS total ${lostIn(actor.programmeId)}`,
  ]);
  return { rows: Row.array().parse(rows), total: z.tuple([Total]).parse(totals)[0].total };
}

/** Of a programme is what its activities caused, and the weekly letter of whoever belongs to it or asked to hear of it. */
const lostIn = (programmeId: string | null) => Prisma.sql`
  FROM "Letter" l LEFT JOIN "Activity" a ON a.id = l."activityId" LEFT JOIN "User" u ON u.id = l."userId"
  WHERE l.status = 'failed' AND CASE WHEN l."activityId" IS NOT NULL THEN a."programmeId" = ${programmeId}::uuid ELSE
    EXISTS (SELECT 1 FROM "Membership" m JOIN "Participation" pa ON pa."organisationId" = m."organisationId"
      WHERE m."userId" = l."userId" AND pa."programmeId" = ${programmeId}::uuid)
    OR EXISTS (SELECT 1 FROM "SavedSearch" s WHERE s."userId" = l."userId" AND s."programmeId" = ${programmeId}::uuid)
    OR EXISTS (SELECT 1 FROM "Follow" f JOIN "Project" p ON p.id = f."projectId"
      WHERE f."userId" = l."userId" AND p."programmeId" = ${programmeId}::uuid) END`;
