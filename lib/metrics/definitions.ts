import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Channels, everyChannel, isEvery } from "./channels";

/** What each figure means, in the words that "How we count" shows; the SQL below says the same. */
export const meanings = {
  asAt: "Every figure is worked out as at a day. It takes in everything that had happened by the end of that day in London, and nothing later, so that an old report can be made again and is the same. What a project asks for, and whether it is for children, are as it said on that day.",
  listed:
    "A project is listed from the day that the procurement team puts it before suppliers. It stays counted whatever became of it: closed and withdrawn projects too.",
  backed:
    "A project is backed once it has at least one match. The day of its first match is its day of backing, even if that match was cancelled later.",
  channel:
    "A match is agreed in Maypole, at an event, through a broker, or elsewhere between the two sides. Every one counts unless some of these are chosen. Then a project is backed by its first match of those, and what is listed stays the same.",
  elsewhere:
    "A deal that was made elsewhere counts from the day it was agreed, also while one side has yet to confirm it. If one side says that it was not so, it is no match in any figure from that day on; on the days before it counts as it did then.",
  byCount: "The match rate by count is the projects backed out of the projects listed.",
  byNeed:
    "The match rate by need is the needs fully matched out of all needs of listed projects. A need is fully matched when its live matches add up to its quantity.",
  byCash: "The match rate by cash is the cash matched out of the cash requested.",
  requested:
    "Cash requested counts each cash need once, however many pledges it has. What a project requests is the sum of its cash needs; the median and the range are over the projects that ask for cash.",
  matched:
    "Cash matched is the money agreed in matches of cash needs, without what was cancelled or written off by the day. Help in kind towards a cash need backs the project and adds no pounds.",
  wait: "The time to backing is the number of whole days, by the London calendar, from listing to the first match. A match agreed before the listing counts as 0 days.",
  backedOnly:
    "The mean and the median of backed projects only leave out every project that is still waiting, so they look better the younger the programme is.",
  everyone:
    "The share backed within a number of days counts everyone. A project that is not backed counts as waiting up to the as-at day, or to the day that it ended if that is earlier (the Kaplan–Meier method, with log-log 95% intervals).",
  restrictedMean: "The mean wait within 180 days counts everyone, and no wait for more than 180 days.",
  stillWaiting:
    "A project is still waiting when it is listed, not backed and not ended. Its age is the number of days since it was listed.",
  interval: "The 95% interval of a share (Wilson's) says how far chance alone might have moved it.",
  logRank:
    "The log-rank test compares the waits of two groups, counting everyone. A p near 1 means that they cannot be told apart; below 0.05 is usually taken to mean that they differ.",
  event:
    "Before and after an event goes by the day of listing: a project listed on the day of the event, or later, comes after it.",
  hours:
    "Hours of people's time are those of volunteering and expertise that the community organisation has confirmed it received. A confirmation that was taken back counts up to the day before.",
} as const;

/** The instant at which a London day (`YYYY-MM-DD`) begins. */
const startOf = (day: string) => Prisma.sql`((${day}::date)::timestamp AT TIME ZONE 'Europe/London')`;

/** The instant at which the day after a London day begins: what is before it had happened by that day. */
export const endOf = (day: string) => Prisma.sql`((${day}::date + 1)::timestamp AT TIME ZONE 'Europe/London')`;

/**
 * A CTE's one row: `starts`, the instants at which each London day begins, from the programme's first listing to a day.
 * Asked state by state, as each is then one look into an index.
 */
export const daysUntil = (asAt: string, programmeId: string) => Prisma.sql`
  SELECT array_agg(day::timestamp AT TIME ZONE 'Europe/London' ORDER BY day) AS starts
  FROM (SELECT min(first.at) AS at FROM unnest(enum_range(NULL::"ProjectStatus")) AS each(status),
    LATERAL (SELECT min(p."listedAt") AS at FROM "Project" p WHERE p."programmeId" = ${programmeId}::uuid AND p.status = each.status) first) first,
    generate_series((first.at AT TIME ZONE 'Europe/London')::date::timestamp, ${asAt}::date::timestamp, '1 day') AS day`;

/** The London day of an instant, counted from the programme's first listing; 0 before it. Over days, which takes a sixth of the time of AT TIME ZONE for each. */
export const dayNumber = (instant: Prisma.Sql) => Prisma.sql`width_bucket(${instant}, (SELECT starts FROM days))`;

/** Whether a London day is over, so that something may have changed since: what changes before its end is part of it. */
export const isOver = (day: string) => day < dayInLondon(now());

/**
 * Listed projects of which figures count something else since a day, as each stood then: by the record, whose first change after the day says
 * what had stood.
 */
const changedSince = (asAt: string) => Prisma.sql`
  SELECT DISTINCT ON (a."subjectId") a."subjectId" AS id, (a.details #>> '{stood,child}')::boolean AS child,
    (a.details #>> '{stood,needs}')::int AS needs, (a.details #>> '{stood,pence}')::bigint AS pence, a.details #> '{stood,quantities}' AS quantities
  FROM "Activity" a WHERE a.name IN ('project.changed', 'project.undone') AND a.details ? 'stood' AND a.at >= ${endOf(asAt)}
  ORDER BY a."subjectId", a.seq`;

/** What figures count of a project, `"Project" p` or that of `"Need" n`, at the end of a day, and the join that they need for it. */
function stoodOn(asAt: string, projectId: Prisma.Sql) {
  const [child, needs, pence, needed] = [
    Prisma.sql`p."childFocused"`,
    Prisma.sql`p."needCount"`,
    Prisma.sql`p."cashPence"`,
    Prisma.sql`n.quantity`,
  ];
  if (!isOver(asAt)) return { child, needs, pence, needed, join: Prisma.empty };
  return {
    child: Prisma.sql`coalesce(stood.child, ${child})`,
    needs: Prisma.sql`coalesce(stood.needs, ${needs})`,
    pence: Prisma.sql`coalesce(stood.pence, ${pence})`,
    needed: Prisma.sql`CASE WHEN stood.id IS NULL THEN ${needed} ELSE (stood.quantities ->> n.id::text)::int END`,
    join: Prisma.sql`LEFT JOIN (${changedSince(asAt)}) stood ON stood.id = ${projectId}`,
  };
}

/**
 * Projects listed by a day, whatever became of them since: id, child, "listedAt", "endedAt" (null if it ended later), how many
 * needs it has, the cash that it asks for in pence, and `after`, whether it was listed on or after the event's day (null
 * without an event).
 */
export function listedBy(asAt: string, programmeId: string, eventDay: string | null = null) {
  const stood = stoodOn(asAt, Prisma.sql`p.id`);
  return Prisma.sql`
  SELECT p.id, ${stood.child} AS child, p."listedAt" >= ${eventDay === null ? Prisma.sql`NULL::timestamptz` : startOf(eventDay)} AS after,
    p."listedAt", CASE WHEN p."endedAt" < ${endOf(asAt)} THEN p."endedAt" END AS "endedAt", ${stood.needs} AS needs, ${stood.pence} AS pence
  FROM "Project" p ${stood.join} WHERE p."programmeId" = ${programmeId}::uuid AND p."listedAt" < ${endOf(asAt)}`;
}

/** The end of a condition: that something came about in a channel that counts. Nothing where every one does. */
export const inChannel = (channels: Channels, channel: Prisma.Sql) =>
  isEvery(channels) ? Prisma.empty : Prisma.sql`AND ${channel} = ANY(${[...channels]}::"Channel"[])`;

/**
 * How much of `"Match" m` had gone back to its need at the end of a day, in the need's unit, and the join that this needs: what it gave back
 * since, or less than nothing where more of it came late, is taken off by the record.
 */
export function returnedBy(asAt: string) {
  if (!isOver(asAt)) return { returned: Prisma.sql`m."returnedQuantity"`, join: Prisma.empty };
  return {
    returned: Prisma.sql`(m."returnedQuantity" - coalesce(since.quantity, 0))`,
    join: Prisma.sql`LEFT JOIN (
      SELECT a."subjectId" AS id, sum((a.details ->> 'returnedQuantity')::int)::int AS quantity FROM "Activity" a
      WHERE a.name IN ('match.returned', 'match.came_late') AND a.at >= ${endOf(asAt)} GROUP BY a."subjectId") since ON since.id = m.id`,
  };
}

const refused = Prisma.sql`SELECT (a.details ->> 'matchId')::uuid FROM "Activity" a WHERE a.name = 'deal.refused'`;

/** A condition on `"Match" m`: that it is no deal which a side has refused. By the record: those are few, and looked through once. */
export const neverRefused = Prisma.sql`m.id NOT IN (${refused})`;

/** The same, as things stood at the end of a day. */
const notRefusedBy = (asAt: string) => Prisma.sql`m.id NOT IN (${refused} AND a.at < ${endOf(asAt)})`;

/**
 * Matches of the channels that count, agreed by a day, as they stood then, with their need: what was cancelled or written off by then is taken
 * off, and deals that were refused by then are left out.
 */
export function matchesBy(asAt: string, channels: Channels = everyChannel) {
  const [gone, stood] = [returnedBy(asAt), stoodOn(asAt, Prisma.sql`n."projectId"`)];
  return Prisma.sql`
  SELECT n."projectId", n.id AS "needId", n.type, ${stood.needed} AS needed, m."inKind", m."agreedAt", m.channel,
    m.quantity - CASE WHEN m."endedAt" < ${endOf(asAt)} THEN ${gone.returned} ELSE 0 END AS quantity
  FROM "Match" m JOIN "Need" n ON n.id = m."needId" ${gone.join} ${stood.join}
  WHERE m."agreedAt" < ${endOf(asAt)} AND ${notRefusedBy(asAt)} ${inChannel(channels, Prisma.sql`m.channel`)}`;
}

/** Deals of the channels that count, agreed by a day and not ended by then, which one side had yet to confirm then. */
export const unconfirmedBy = (asAt: string, channels: Channels) => Prisma.sql`
  SELECT n."projectId" FROM "Deal" e JOIN "Match" m ON m.id = e."matchId" JOIN "Need" n ON n.id = m."needId"
  WHERE m."agreedAt" < ${endOf(asAt)} AND (m."endedAt" IS NULL OR m."endedAt" >= ${endOf(asAt)})
    AND NOT (coalesce(e."supplierConfirmedAt" < ${endOf(asAt)}, false) AND coalesce(e."communityConfirmedAt" < ${endOf(asAt)}, false))
    ${inChannel(channels, Prisma.sql`m.channel`)}`;

/** The first match that counts of each project that was backed by a day, how many of its needs were fully matched, and the cash matched in pence. */
export const backedBy = (asAt: string, channels: Channels = everyChannel) => Prisma.sql`
  SELECT "projectId" AS id, min("firstMatchAt") AS "firstMatchAt", count(*) FILTER (WHERE matched >= needed) AS met,
    coalesce(sum(pence), 0) AS "matchedPence"
  FROM (
    SELECT "projectId", "needId", needed, min("agreedAt") AS "firstMatchAt", sum(quantity) AS matched,
      sum(quantity) FILTER (WHERE type = 'cash' AND NOT "inKind") AS pence
    FROM (${matchesBy(asAt, channels)}) m GROUP BY "projectId", "needId", needed) each
  GROUP BY "projectId"`;

/**
 * What was confirmed of each delivery at the end of a day: what has stood ever since, and what was taken back later, by the record.
 * The first time after the day that it was taken back says how much stood, unless it was only confirmed after the day, too.
 */
const confirmedBy = (asAt: string) => Prisma.sql`
  SELECT d."matchId", d."confirmedQuantity" AS quantity FROM "Delivery" d WHERE d.status = 'confirmed' AND d."decidedAt" < ${endOf(asAt)}
  UNION ALL SELECT back."matchId", back.stood FROM (
    SELECT DISTINCT ON (a."subjectId") a."subjectId" AS id, a.seq, (a.details ->> 'matchId')::uuid AS "matchId", (a.details ->> 'stood')::int AS stood
    FROM "Activity" a WHERE a.name = 'delivery.unconfirmed' AND a.at >= ${endOf(asAt)} ORDER BY a."subjectId", a.seq) back
  WHERE NOT EXISTS (SELECT FROM "Activity" c
    WHERE c."subjectId" = back.id AND c.name = 'delivery.confirmed' AND c.at >= ${endOf(asAt)} AND c.seq < back.seq)`;

/** Hours of people's time that each project had confirmed at the end of a day: volunteering and expertise that are counted in hours. */
export const hoursConfirmedBy = (asAt: string, channels: Channels = everyChannel) => Prisma.sql`
  SELECT n."projectId" AS id, sum(d.quantity) AS hours
  FROM (${confirmedBy(asAt)}) d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId"
  WHERE n.type IN ('volunteering', 'expertise') AND lower(n.unit) IN ('hour', 'hours') AND ${notRefusedBy(asAt)}
    ${inChannel(channels, Prisma.sql`m.channel`)}
  GROUP BY n."projectId"`;
