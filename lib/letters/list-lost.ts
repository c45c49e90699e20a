import { z } from "zod";
import type { ActivityName } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";

const Row = z.object({
  id: z.uuid(),
  to: z.string(),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  name: z.custom<ActivityName>((name) => typeof name === "string"),
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
    db.$queryRaw`
      SELECT l.id, l."to", u.name AS person, a.name, l."createdAt" AS at, l.failure,
        (SELECT o.name FROM "Membership" m JOIN "Organisation" o ON o.id = m."organisationId" WHERE m."userId" = l."userId" ORDER BY o.name LIMIT 1) AS organisation
      FROM "Letter" l JOIN "Activity" a ON a.id = l."activityId" LEFT JOIN "User" u ON u.id = l."userId"
      WHERE l.status = 'failed' AND a."programmeId" = ${actor.programmeId}::uuid
      ORDER BY l."createdAt" DESC, l.id DESC LIMIT ${lostPageLength} OFFSET ${(page - 1) * lostPageLength}`,
    db.$queryRaw`
      SELECT count(*)::int AS total FROM "Letter" l JOIN "Activity" a ON a.id = l."activityId"
      WHERE l.status = 'failed' AND a."programmeId" = ${actor.programmeId}::uuid`,
  ]);
  return { rows: Row.array().parse(rows), total: z.tuple([Total]).parse(totals)[0].total };
}
