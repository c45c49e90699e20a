import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { db } from "@/lib/db";
import { Channel } from "@/lib/generated/prisma/enums";
import { day, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { everyChannel, readChannels } from "./channels";
import type { GroupFigures } from "./group-figures";
import { programmeFigures } from "./programme-figures";

const channelsThere = `Name channels of ${everyChannel.join(", ")}`;
const asked = z.object({
  programmeSlug: z.string("Name the programme"),
  asAt: day("Give the as-at day as 2025-07-31").optional(),
  eventName: z.string().optional(),
  eventDate: day("Give the event's day as 2024-09-19").optional(),
  channels: z.array(z.enum(Channel, channelsThere)).optional(),
});

/**
 * A programme's figures in the shape that other systems read: pounds, shares from 0 to 1 unrounded, null where there is none.
 * As at today unless said, counting every match unless channels are named; groups by event are null without an event. Refuses `notFound` for a programme that the actor may
 * not see, and `invalid` for an event that the programme does not have, or a channel that there is not.
 */
export async function figuresAsJson(actor: Actor, input: unknown) {
  const { programmeSlug, asAt, eventName, eventDate, channels } = read(asked, input);
  const programme = await db.programme.findUnique({ where: { slug: programmeSlug }, select: { id: true } });
  if (!programme || (actor.programmeId ?? programme.id) !== programme.id)
    throw new Refusal("notFound", `There is no programme ${programmeSlug}`);
  const held = eventDate ?? (eventName === undefined ? null : await dayOfEvent(programme.id, eventName));
  const { groups, logRank, ...figures } = await programmeFigures(
    { ...actor, programmeId: programme.id },
    {
      asAt: asAt ? isoDay(asAt) : dayInLondon(now()),
      eventDay: held && isoDay(held),
      channels: readChannels(channels ?? []),
    },
  );
  return {
    as_at: figures.asAt,
    channels: figures.channels,
    matches_left_out: figures.leftOut.matches.reduce((sum, { matches }) => sum + matches, 0),
    deals_unconfirmed: figures.leftOut.unconfirmed,
    all: asJson(groups.all),
    child_focused: asJson(groups.childFocused),
    before_event: held && asJson(groups.beforeEvent),
    after_event: held && asJson(groups.afterEvent),
    after_event_child_focused: held && asJson(groups.afterEventChildFocused),
    log_rank: { chi_square: logRank?.chiSquare ?? null, p: logRank?.p ?? null },
  };
}

async function dayOfEvent(programmeId: string, name: string): Promise<Date> {
  const event = await db.event.findFirst({
    where: { programmeId, name: { equals: name.trim(), mode: "insensitive" } },
    select: { heldOn: true },
  });
  if (event) return event.heldOn;
  throw new Refusal("invalid", `The programme has no event called ${name}`, {
    eventName: [`No event is called ${name}`],
  });
}

function asJson({ byCount, byCash, cash, backedOnly, everyone }: GroupFigures) {
  const within = (days: number) => everyone.within.find((each) => each.days === days)?.share ?? null;
  return {
    listed: byCount.total,
    backed: byCount.count,
    backed_share: byCount.share,
    cash_requested_gbp: cash.pence / 100,
    cash_requested_median_gbp: inPounds(cash.medianPence),
    cash_requested_min_gbp: inPounds(cash.leastPence),
    cash_requested_max_gbp: inPounds(cash.mostPence),
    cash_backed_gbp: byCash.matchedPence / 100,
    mean_days_backed_only: backedOnly.meanDays,
    median_days_backed_only: backedOnly.medianDays,
    km_median_days: everyone.medianDays,
    km_backed_by_30: within(30),
    km_backed_by_90: within(90),
    km_backed_by_180: within(180),
    rmst_180_days: everyone.restrictedMeanDays,
  };
}

const inPounds = (pence: number | null) => (pence === null ? null : pence / 100);
const isoDay = (date: Date) => date.toISOString().slice(0, 10);
