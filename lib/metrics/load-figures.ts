import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { db } from "@/lib/db";
import { readChannels } from "./channels";
import { dayAsked } from "./day-asked";
import { programmeFigures } from "./programme-figures";

const asked = z.object({
  "as-at": z.string().optional().catch(undefined),
  event: z.string().optional().catch(undefined),
  channel: z.unknown().optional(),
});

/**
 * What the figures page shows: as at a day (today unless said), split by an event (the latest held by then unless said, "none"
 * for no split), counting the matches of the channels that are asked for, or of all. A day that cannot be is told in `fields`, and today's figures stand in. Refuses `notAllowed`.
 */
export async function loadFigures(actor: Actor, input: unknown) {
  authorise(actor, "figures.view", {});
  const { "as-at": typed = "", event: chosen, channel } = asked.parse(input);
  const channels = readChannels(channel);
  const today = dayInLondon(now());
  const { day, fields } = dayAsked(typed, today, "31/7/2025");
  const asAt = day ?? today;
  const events = await eventsBy(actor.programmeId, asAt);
  const event = chosen === "none" ? null : (events.find(({ id }) => id === chosen) ?? events[0] ?? null);
  const figures = await programmeFigures(actor, { asAt, eventDay: event?.heldOn ?? null, channels });
  return { asAt, asked: day === null ? typed : null, events, event, figures, fields };
}

/** Events held by a day, the latest first. */
async function eventsBy(programmeId: string | null, asAt: string) {
  if (programmeId === null) return [];
  const events = await db.event.findMany({
    where: { programmeId, heldOn: { lte: new Date(asAt) }, status: { not: "cancelled" } },
    orderBy: [{ heldOn: "desc" }, { id: "asc" }],
    select: { id: true, name: true, heldOn: true },
  });
  return events.map(({ heldOn, ...event }) => ({ ...event, heldOn: heldOn.toISOString().slice(0, 10) }));
}
