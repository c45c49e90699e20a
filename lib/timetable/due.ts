import { dealWaits } from "@/lib/deals/waiting";
import { deliveryWaitsFor, deliveryWaitsSince } from "@/lib/deliveries/waiting";
import { Prisma } from "@/lib/generated/prisma/client";
import { DAYS_TO_ANSWER, type Step, usualTimetable } from "./timetable";

/** Something whose step is due: since when it has waited, which is also the wait that the step is done for once. */
export type Due = { subjectId: string; since: Date };
type When = { instant: Date; day: string };

const daysOf = (step: Step) => Prisma.sql`coalesce((pr.timetable->>${step})::int, ${usualTimetable[step]}::int)`;
const hours = (days: Prisma.Sql) => Prisma.sql`${days} * interval '24 hours'`;
const done = (step: Step) =>
  Prisma.sql`FROM "Reminder" r WHERE r."subjectId" = due."subjectId" AND r.step = ${step} AND r.since = due.since`;

/** They were asked again at least a week ago, or as long ago as the programme leaves between the two. */
const askedBefore = (reminder: Step, step: Step, instant: Date) => Prisma.sql`EXISTS (SELECT 1 ${done(reminder)}
  AND r.at + ${hours(Prisma.sql`least(${DAYS_TO_ANSWER}::int, greatest(due.days - due."reminderDays", 1))`)} <= ${instant})`;

/** Pledges from elsewhere keep the pace of the system that they came from. */
const pledges = (step: Step, { instant }: When) => Prisma.sql`
  SELECT * FROM (
    SELECT g.id AS "subjectId", coalesce(g."turnSince", g."offeredAt") AS since, ${daysOf(step)} AS days, ${daysOf("pledgeReminder")} AS "reminderDays"
    FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId" JOIN "Programme" pr ON pr.id = p."programmeId"
    WHERE g.status = 'offered' AND g."importRef" IS NULL) due
  WHERE due.since + ${hours(Prisma.sql`due.days`)} <= ${instant} AND NOT EXISTS (SELECT 1 ${done(step)})
    ${step === "pledgeReminder" ? Prisma.empty : Prisma.sql`AND ${askedBefore("pledgeReminder", step, instant)}`}`;

const deliveries = (step: Step, { instant }: When) => Prisma.sql`
  SELECT * FROM (
    SELECT d.id AS "subjectId", ${deliveryWaitsSince} AS since, ${daysOf(step)} AS days, ${daysOf("deliveryReminder")} AS "reminderDays"
    FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Programme" pr ON pr.id = p."programmeId" LEFT JOIN "Pledge" g ON g.id = m."pledgeId"
    WHERE d.status IN ('recorded', 'disputed') AND g."importRef" IS NULL AND ${deliveryWaitsFor} IN ('community', 'supplier')) due
  WHERE due.since + ${hours(Prisma.sql`due.days`)} <= ${instant} AND NOT EXISTS (SELECT 1 ${done(step)})
    ${step === "deliveryReminder" ? Prisma.empty : Prisma.sql`AND ${askedBefore("deliveryReminder", step, instant)}`}`;

const deals = (step: Step, { instant }: When) => Prisma.sql`
  SELECT * FROM (
    SELECT m.id AS "subjectId", e."recordedAt" AS since, ${daysOf(step)} AS days, ${daysOf("dealReminder")} AS "reminderDays"
    FROM "Deal" e JOIN "Match" m ON m.id = e."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Programme" pr ON pr.id = p."programmeId" WHERE ${dealWaits}) due
  WHERE due.since + ${hours(Prisma.sql`due.days`)} <= ${instant} AND NOT EXISTS (SELECT 1 ${done(step)})
    ${step === "dealReminder" ? Prisma.empty : Prisma.sql`AND ${askedBefore("dealReminder", step, instant)}`}`;

/** A commitment that was written down when its day had passed is asked about as though it were due then. */
const commitments = (step: Step, { instant, day }: When) => Prisma.sql`
  SELECT * FROM (
    SELECT t.id AS "subjectId", t."dueOn"::timestamp AT TIME ZONE 'UTC' AS since, t."dueOn", ${daysOf(step)} AS days, ${daysOf("commitmentReminder")} AS "reminderDays",
      greatest(t."dueOn", (t."createdAt" AT TIME ZONE 'Europe/London')::date) AS base
    FROM "Commitment" t JOIN "Contract" c ON c.id = t."contractId" JOIN "Programme" pr ON pr.id = c."programmeId"
    WHERE t."endedAt" IS NULL AND c."supplierId" IS NOT NULL AND t.quantity >
      (SELECT coalesce(sum(k.quantity), 0) FROM "Credit" k WHERE k."commitmentId" = t.id AND k.status = 'agreed')) due
  WHERE ${step === "commitmentNotice" ? Prisma.sql`due."dueOn" >= ${day}::date AND due."dueOn" - due.days <= ${day}::date` : Prisma.sql`due.base + due.days <= ${day}::date`}
    AND NOT EXISTS (SELECT 1 ${done(step)})
    ${step === "commitmentEscalation" ? Prisma.sql`AND ${askedBefore("commitmentReminder", step, instant)}` : Prisma.empty}`;

/** What each step is due for at an instant, which is on a day in London: a query of "subjectId" and since. */
export const dueFor: Record<Step, (when: When) => Prisma.Sql> = {
  pledgeReminder: (when) => pledges("pledgeReminder", when),
  pledgeEscalation: (when) => pledges("pledgeEscalation", when),
  pledgeExpiry: (when) => pledges("pledgeExpiry", when),
  deliveryReminder: (when) => deliveries("deliveryReminder", when),
  deliveryEscalation: (when) => deliveries("deliveryEscalation", when),
  dealReminder: (when) => deals("dealReminder", when),
  dealEscalation: (when) => deals("dealEscalation", when),
  commitmentNotice: (when) => commitments("commitmentNotice", when),
  commitmentReminder: (when) => commitments("commitmentReminder", when),
  commitmentEscalation: (when) => commitments("commitmentEscalation", when),
};
