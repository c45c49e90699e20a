import { Prisma } from "@/lib/generated/prisma/client";
import type { Invariant } from "./invariant";

/** The state that the last of some activities leads to, by its name, and whatever is in another state; records that were corrected are left out. */
const replayed = (table: Prisma.Sql, states: Record<string, string>) => Prisma.sql`
  SELECT t.id FROM ${table} t JOIN LATERAL (
    SELECT a.name FROM "Activity" a WHERE a."subjectId" = t.id AND a.name = ANY (${Object.keys(states)}::text[])
    ORDER BY a.seq DESC LIMIT 1) last ON true
  WHERE t.status::text <> (${JSON.stringify(states)}::jsonb ->> last.name) AND NOT EXISTS (
    SELECT 1 FROM "Activity" a WHERE a."subjectId" = t.id AND a.name LIKE '%.corrected')`;

/** What holds of the record of what happened. */
export const ofTheRecord: readonly Invariant[] = [
  {
    name: "the chain of activities is whole",
    breaking: Prisma.sql`SELECT (a).id FROM (
      SELECT a, lag(a.hash, 1, '') OVER (PARTITION BY a."programmeId" ORDER BY a.seq) AS previous FROM "Activity" a) chain
      WHERE (a).hash <> activity_hash(previous, a)`,
  },
  {
    name: "nothing was recorded before it happened",
    breaking: Prisma.sql`SELECT id FROM "Activity" WHERE at > now() + interval '1 minute'`,
  },
  {
    name: "going through what happened again leads each project to where it stands",
    breaking: replayed(Prisma.sql`"Project"`, {
      "project.started": "draft",
      "project.relisted": "draft",
      "project.submitted": "submitted",
      "project.returned": "draft",
      "project.listed": "listed",
      "project.closed": "closed",
      "project.withdrawn": "withdrawn",
    }),
  },
  {
    name: "going through what happened again leads each pledge to where it stands",
    breaking: replayed(Prisma.sql`"Pledge"`, {
      "pledge.made": "offered",
      "pledge.accepted": "accepted",
      "deal.recorded": "accepted",
      "pledge.declined": "declined",
      "pledge.withdrawn": "withdrawn",
      "pledge.expired": "expired",
    }),
  },
  {
    name: "going through what happened again leads each match to what was agreed",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m JOIN "Activity" a ON a."subjectId" = m."pledgeId" AND a.name IN ('pledge.accepted', 'deal.recorded')
      WHERE ((a.details ->> 'quantity')::integer <> m.quantity OR (a.details ->> 'matchId')::uuid <> m.id OR (a.details ->> 'needId')::uuid <> m."needId")
        AND NOT EXISTS (SELECT 1 FROM "Activity" c WHERE c."subjectId" = m.id AND c.name = 'match.corrected')`,
  },
  {
    name: "going through what happened again leads each match to where it stands",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m JOIN LATERAL (
        SELECT count(*) FILTER (WHERE a.name = 'match.completed') AS completed, count(*) FILTER (WHERE a.name = 'match.cancelled') AS cancelled
        FROM "Activity" a WHERE a."subjectId" = m.id) told ON true
      WHERE (told.completed > 0) <> (m.status IN ('completed', 'written_off')) OR (told.cancelled > 0) <> (m.status = 'cancelled')
        OR told.completed + told.cancelled > 1
        OR (m.status IN ('agreed', 'delivering') AND (m.status = 'delivering') <> EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id))`,
  },
  {
    name: "going through what happened again leads each share to where it stands",
    breaking: replayed(
      Prisma.sql`(SELECT s.* FROM "Share" s JOIN "Pledge" g ON g.id = s."pledgeId" WHERE s."supplierId" <> g."supplierId")`,
      {
        "share.invited": "invited",
        "share.changed": "invited",
        "share.confirmed": "confirmed",
        "share.declined": "declined",
        "share.withdrawn": "withdrawn",
      },
    ),
  },
  {
    name: "going through what happened again leads each thing that counts towards a commitment to where it stands",
    breaking: replayed(Prisma.sql`"Credit"`, {
      "credit.proposed": "proposed",
      "credit.withdrawn": "withdrawn",
      "credit.agreed": "agreed",
      "credit.refused": "refused",
      "credit.undone": "refused",
    }),
  },
  {
    name: "going through what happened again leads each contract to whose it is",
    breaking: Prisma.sql`SELECT c.id FROM "Contract" c JOIN (
        SELECT DISTINCT ON (a."subjectId") a."subjectId" AS id, CASE a.name WHEN 'contract.matched' THEN (a.details ->> 'supplierId')::uuid END AS "supplierId"
        FROM "Activity" a WHERE a.name = 'contract.matched' OR (a.name = 'contract.changed' AND a.details -> 'stood' IS NOT NULL)
        ORDER BY a."subjectId", a.seq DESC) told ON told.id = c.id
      WHERE c."supplierId" IS DISTINCT FROM told."supplierId"`,
  },
  {
    name: "going through what happened again leads each introduction to where it stands",
    breaking: replayed(Prisma.sql`"Introduction"`, {
      "introduction.asked": "asked",
      "introduction.accepted": "accepted",
      "introduction.declined": "declined",
      "introduction.withdrawn": "withdrawn",
    }),
  },
  {
    name: "going through what happened again leads each match to what it gave back",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m JOIN "Activity" a ON a."subjectId" = m.id AND a.name IN ('match.completed', 'match.cancelled', 'match.returned', 'match.came_late')
      GROUP BY m.id HAVING sum((a.details ->> 'returnedQuantity')::integer) <> m."returnedQuantity"
        OR bool_or(a.name = 'match.cancelled') <> (m.status = 'cancelled')`,
  },
  {
    name: "going through what happened again leads each delivery to where it stands",
    breaking: replayed(Prisma.sql`"Delivery"`, {
      "delivery.recorded": "recorded",
      "delivery.confirmed": "confirmed",
      "delivery.disputed": "disputed",
      "delivery.unconfirmed": "disputed",
      "delivery.rejected": "rejected",
    }),
  },
  {
    name: "going through what happened again leads each delivery to what was confirmed",
    breaking: Prisma.sql`SELECT d.id FROM "Delivery" d JOIN LATERAL (
        SELECT (a.details ->> 'quantity')::integer AS quantity FROM "Activity" a
        WHERE a."subjectId" = d.id AND a.name = 'delivery.confirmed' ORDER BY a.seq DESC LIMIT 1) last ON true
      WHERE d.status = 'confirmed' AND d."confirmedQuantity" <> last.quantity AND NOT EXISTS (
        SELECT 1 FROM "Activity" a WHERE a."subjectId" = d.id AND a.name = 'delivery.corrected')`,
  },
];
