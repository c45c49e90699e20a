import type { Actor } from "@/lib/auth/actor";
import { deliveryWaitsFor, deliveryWaitsSince } from "@/lib/deliveries/waiting";
import { dealWaits, dealWaitsFor } from "@/lib/deals/waiting";
import { contractsVisibleTo } from "@/lib/contracts/visible";
import { Prisma } from "@/lib/generated/prisma/client";
import { introductionsVisibleTo } from "@/lib/introductions/visible";
import { matchesVisibleTo } from "@/lib/matches/visible";
import { organisationsVisibleTo } from "@/lib/organisations/visible";
import { pledgesVisibleTo } from "@/lib/pledges/visible";
import { projectsVisibleTo } from "@/lib/projects/visible";
import type { Step } from "@/lib/timetable/timetable";

const deliveries = (actor: Actor, status: Prisma.Sql) => Prisma.sql`
  SELECT d.id, m.id AS "leadsTo", p.title, 'From ' || s.name || ' to ' || o.name || CASE ${deliveryWaitsFor}
    WHEN 'supplier' THEN ', whose supplier has to answer' WHEN 'procurement' THEN ', for you to decide' ELSE '' END AS about,
    ${deliveryWaitsSince} AS since
  FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
  JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = m."supplierId"
  WHERE ${matchesVisibleTo(actor)} AND d.status = ${status}`;

/** The timetable has told the procurement team of it, in the wait that it is still in. */
const escalated = (step: Step, subjectId: Prisma.Sql, since: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT 1 FROM "Reminder" r WHERE r."subjectId" = ${subjectId} AND r.step = ${step} AND r.since = ${since})`;
const pledgeSince = Prisma.sql`coalesce(g."turnSince", g."offeredAt")`;

/**
 * What waits for somebody, each part as a query of id, "leadsTo" (the organisation, the pledge, the match, or the project to review), title, about
 * and since when; `at` says of what "leadsTo" is the id, where a part leads to several. Nothing that is pending is left out.
 */
export const queueParts = {
  organisations: (actor: Actor) => Prisma.sql`
    SELECT o.id, o.id AS "leadsTo", o.name AS title, o.kind::text AS about, pa."submittedAt" AS since
    FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
    WHERE ${organisationsVisibleTo(actor)} AND pa.status = 'submitted'`,
  claims: ({ programmeId }: Actor) => Prisma.sql`
    SELECT c.id, o.id AS "leadsTo", o.name AS title, CASE WHEN b.id IS NULL THEN 'Claimed by ' || coalesce(u.name, u.email) ELSE b.name || ' asks to answer for it' END AS about, c."createdAt" AS since
    FROM "Claim" c JOIN "Organisation" o ON o.id = c."organisationId" JOIN "User" u ON u.id = c."userId"
    LEFT JOIN "Organisation" b ON b.id = c."brokerId"
    WHERE c."programmeId" = ${programmeId}::uuid AND c.status = 'submitted'`,
  projects: (actor: Actor) => Prisma.sql`
    SELECT p.id, p.id AS "leadsTo", p.title, o.name AS about, coalesce(p."submittedAt", p."createdAt") AS since
    FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE ${projectsVisibleTo(actor)} AND p.status = 'submitted'`,
  credits: (actor: Actor) => Prisma.sql`
    SELECT k.id, c.id AS "leadsTo", 'contract' AS at, t.title, 'From ' || s.name || ', towards ' || c.title AS about, k."proposedAt" AS since
    FROM "Credit" k JOIN "Commitment" t ON t.id = k."commitmentId" JOIN "Contract" c ON c.id = t."contractId" JOIN "Organisation" s ON s.id = c."supplierId"
    WHERE ${contractsVisibleTo(actor)} AND k.status = 'proposed'`,
  introductions: (actor: Actor) => Prisma.sql`
    SELECT i.id, p.id AS "leadsTo", p.title, s.name || ' is asked by ' || o.name AS about, i."askedAt" AS since
    FROM "Introduction" i JOIN "Need" n ON n.id = i."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = i."supplierId"
    WHERE ${introductionsVisibleTo(actor)} AND i.status = 'asked'`,
  pledges: (actor: Actor) => Prisma.sql`
    SELECT g.id, g.id AS "leadsTo", p.title, 'From ' || s.name || ' to ' || o.name || CASE g.turn WHEN 'supplier' THEN ', whose supplier has to answer' ELSE '' END AS about,
      coalesce(g."turnSince", g."offeredAt") AS since
    FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = g."supplierId"
    WHERE ${pledgesVisibleTo(actor)} AND g.status = 'offered'`,
  deliveries: (actor: Actor) => deliveries(actor, Prisma.sql`'recorded'`),
  deals: (actor: Actor) => Prisma.sql`
    SELECT m.id, m.id AS "leadsTo", 'match' AS at, p.title, 'From ' || s.name || ' to ' || o.name || ', for ' || ${dealWaitsFor} || ' to confirm' AS about, e."recordedAt" AS since
    FROM "Deal" e JOIN "Match" m ON m.id = e."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = m."supplierId"
    WHERE ${matchesVisibleTo(actor)} AND ${dealWaits}`,
  disputes: (actor: Actor) => deliveries(actor, Prisma.sql`'disputed'`),
  overdue: (actor: Actor) => Prisma.sql`
    SELECT g.id, g.id AS "leadsTo", p.title, 'A pledge from ' || s.name || ', for ' || CASE g.turn WHEN 'supplier' THEN s.name ELSE o.name END || ' to answer' AS about,
      ${pledgeSince} AS since, NULL AS at
    FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = g."supplierId"
    WHERE ${pledgesVisibleTo(actor)} AND g.status = 'offered' AND ${escalated("pledgeEscalation", Prisma.sql`g.id`, pledgeSince)}
    UNION ALL
    SELECT d.id, m.id, p.title, 'A delivery from ' || s.name || ', for ' || CASE d.status WHEN 'disputed' THEN s.name ELSE o.name END || ' to answer', ${deliveryWaitsSince}, 'match'
    FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = m."supplierId"
    WHERE ${matchesVisibleTo(actor)} AND d.status IN ('recorded', 'disputed') AND ${escalated("deliveryEscalation", Prisma.sql`d.id`, deliveryWaitsSince)}
    UNION ALL
    SELECT m.id, m.id, p.title, 'A deal made elsewhere, from ' || s.name || ' to ' || o.name || ', for ' || ${dealWaitsFor} || ' to confirm', e."recordedAt", 'match'
    FROM "Deal" e JOIN "Match" m ON m.id = e."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = m."supplierId"
    WHERE ${matchesVisibleTo(actor)} AND ${dealWaits} AND ${escalated("dealEscalation", Prisma.sql`m.id`, Prisma.sql`e."recordedAt"`)}
    UNION ALL
    SELECT t.id, c.id, t.title, 'Promised by ' || s.name || ' in ' || c.title, t."dueOn"::timestamp AT TIME ZONE 'UTC', 'contract'
    FROM "Commitment" t JOIN "Contract" c ON c.id = t."contractId" JOIN "Organisation" s ON s.id = c."supplierId"
    WHERE ${contractsVisibleTo(actor)} AND t."endedAt" IS NULL
      AND t.quantity > (SELECT coalesce(sum(k.quantity), 0) FROM "Credit" k WHERE k."commitmentId" = t.id AND k.status = 'agreed')
      AND ${escalated("commitmentEscalation", Prisma.sql`t.id`, Prisma.sql`t."dueOn"::timestamp AT TIME ZONE 'UTC'`)}`,
  waiting: (actor: Actor) => Prisma.sql`
    SELECT p.id, p.id AS "leadsTo", p.title, o.name AS about, p."listedAt" AS since
    FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE ${projectsVisibleTo(actor)} AND p.status = 'listed'
      AND NOT EXISTS (SELECT 1 FROM "Match" m JOIN "Need" n ON n.id = m."needId" WHERE n."projectId" = p.id)`,
} as const satisfies Record<string, (actor: Actor) => Prisma.Sql>;

export type QueuePart = keyof typeof queueParts;
