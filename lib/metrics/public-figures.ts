import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { type Channels, everyChannel } from "./channels";
import { backedBy, hoursConfirmedBy, listedBy } from "./definitions";
import { leftOut, type LeftOut } from "./left-out";

const Row = z.object({
  listed: z.number(),
  backed: z.number(),
  waiting: z.number(),
  requestedPence: z.number(),
  matchedPence: z.number(),
  hoursConfirmed: z.number(),
});

/** What anybody may know of a programme as at a London day; money in pence. */
export type PublicFigures = z.infer<typeof Row> & { asAt: string; channels: Channels; leftOut: LeftOut };

/** How is the programme doing, by the matches that count? For anybody, also without signing in; refuses `notFound` without a programme. */
export async function publicFigures(
  actor: Actor,
  asAt = dayInLondon(now()),
  channels = everyChannel,
): Promise<PublicFigures> {
  if (actor.programmeId === null) throw new Refusal("notFound", "Choose a programme");
  const [rows, left] = await Promise.all([
    db.$queryRaw`
    WITH listed AS (${listedBy(asAt, actor.programmeId)}), backed AS (${backedBy(asAt, channels)}),
      hours AS (${hoursConfirmedBy(asAt, channels)})
    SELECT count(*)::int AS listed, count(b.id)::int AS backed,
      (count(*) FILTER (WHERE b.id IS NULL AND l."endedAt" IS NULL))::int AS waiting,
      coalesce(sum(l.pence), 0)::float8 AS "requestedPence", coalesce(sum(b."matchedPence"), 0)::float8 AS "matchedPence",
      coalesce(sum(h.hours), 0)::float8 AS "hoursConfirmed"
    FROM listed l LEFT JOIN backed b USING (id) LEFT JOIN hours h USING (id)`,
    leftOut(actor.programmeId, asAt, channels),
  ]);
  return { asAt, channels, leftOut: left, ...z.tuple([Row]).parse(rows)[0] };
}
