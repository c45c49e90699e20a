import { z } from "zod";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { backedBy, dayNumber, daysUntil, listedBy } from "./definitions";
import type { Period } from "./period";

const Row = z.object({
  child: z.boolean(),
  after: z.boolean().nullable(),
  outcome: z.enum(["backed", "ended", "waiting"]),
  days: z.number(),
  projects: z.number(),
  needs: z.number(),
  needsMet: z.number(),
  matchedPence: z.number(),
});

/** Listed projects that are alike: what became of them by the as-at day, after how many days, how many of their needs were met, and the cash matched in pence. */
export type WaitRow = z.infer<typeof Row>;

/** How long has each listed project waited, until what, and how much of it was matched? Projects that are alike are counted together. */
export async function waitsSinceListing({ programmeId, asAt, eventDay, channels }: Period): Promise<WaitRow[]> {
  const until = dayNumber(Prisma.sql`coalesce(b."firstMatchAt", l."endedAt", 'infinity')`);
  const rows = await ask`
    WITH days AS (${daysUntil(asAt, programmeId)}), listed AS (${listedBy(asAt, programmeId, eventDay)}), backed AS (${backedBy(asAt, channels)})
    SELECT child, after, outcome, days, count(*)::int AS projects, sum(needs)::int AS needs, coalesce(sum(met), 0)::int AS "needsMet",
      coalesce(sum("matchedPence"), 0)::float8 AS "matchedPence"
    FROM (
      SELECT l.child, l.after, l.needs, b.met, b."matchedPence", greatest(0, ${until} - ${dayNumber(Prisma.sql`l."listedAt"`)}) AS days,
        CASE WHEN b.id IS NOT NULL THEN 'backed' WHEN l."endedAt" IS NOT NULL THEN 'ended' ELSE 'waiting' END AS outcome
      FROM listed l LEFT JOIN backed b ON b.id = l.id
    ) waits
    GROUP BY child, after, outcome, days`;
  return Row.array().parse(rows);
}
