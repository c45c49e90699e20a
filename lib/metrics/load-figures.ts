import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayInLondon, parseDay } from "@/lib/dates";
import { db } from "@/lib/db";
import type { FieldErrors } from "@/lib/refusal";
import { programmeFigures } from "./programme-figures";

const asked = z.object({
  "as-at": z.string().optional().catch(undefined),
  event: z.string().optional().catch(undefined),
});

/**
 * What the figures page shows: as at a day (today unless said), split by an event (the latest held by then unless said, "none"
 * for no split). A day that cannot be is told in `fields`, and today's figures stand in. Refuses `notAllowed`.
 */
export async function loadFigures(actor: Actor, input: unknown) {
  authorise(actor, "figures.view", {});
  const { "as-at": typed = "", event: chosen } = asked.parse(input);
  const today = dayInLondon(now());
  const { day, fields } = dayAsked(typed, today);
  const asAt = day ?? today;
  const events = await eventsBy(actor.programmeId, asAt);
  const event = chosen === "none" ? null : (events.find(({ id }) => id === chosen) ?? events[0] ?? null);
  const figures = await programmeFigures(actor, { asAt, eventDay: event?.heldOn ?? null });
  return { asAt, asked: day === null ? typed : null, events, event, figures, fields };
}

function dayAsked(typed: string, today: string): { day: string | null; fields: FieldErrors } {
  if (typed.trim() === "") return { day: today, fields: {} };
  const day = parseDay(typed)?.toISOString().slice(0, 10);
  if (day === undefined) return { day: null, fields: { "as-at": ["Enter a day, such as 31/7/2025"] } };
  if (day > today) return { day: null, fields: { "as-at": ["The day must be today or in the past"] } };
  return { day, fields: {} };
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
