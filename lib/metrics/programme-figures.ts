import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { Refusal } from "@/lib/refusal";
import { cashRequested } from "./cash-requested";
import { type Channels, everyChannel } from "./channels";
import { groupFigures, waitsOf, type GroupFigures } from "./group-figures";
import { forEachGroup, groups, type Group } from "./groups";
import { leftOut, type LeftOut } from "./left-out";
import { logRank, type LogRank } from "./log-rank";
import { waitsSinceListing } from "./waits-since-listing";

/** The figures of each group as at a day, and the log-rank test of before against after the event. */
export type ProgrammeFigures = {
  asAt: string;
  eventDay: string | null;
  channels: Channels;
  leftOut: LeftOut;
  groups: Record<Group, GroupFigures>;
  logRank: LogRank | null;
};

/**
 * The figures of the actor's programme as at a London day (`YYYY-MM-DD`), split by listing before or from an event's day on,
 * counting the matches of some channels or of all. Refuses `notAllowed`, and `notFound` without a programme.
 */
export async function programmeFigures(
  actor: Actor,
  { asAt, eventDay, channels = everyChannel }: { asAt: string; eventDay: string | null; channels?: Channels },
): Promise<ProgrammeFigures> {
  authorise(actor, "figures.view", {});
  if (actor.programmeId === null) throw new Refusal("notFound", "Choose a programme");
  const period = { programmeId: actor.programmeId, asAt, eventDay, channels };
  const [rows, cash, left] = await Promise.all([
    waitsSinceListing(period),
    cashRequested(period),
    leftOut(actor.programmeId, asAt, channels),
  ]);
  const rowsOf = (group: Group) => rows.filter(groups[group].has);
  return {
    asAt,
    eventDay,
    channels,
    leftOut: left,
    groups: forEachGroup((group) => groupFigures(rowsOf(group), cash[group])),
    logRank: logRank(waitsOf(rowsOf("beforeEvent")), waitsOf(rowsOf("afterEvent"))),
  };
}
