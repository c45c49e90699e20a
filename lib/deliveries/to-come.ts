import type { Actor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/generated/prisma/client";
import { matchesVisibleTo } from "@/lib/matches/visible";

/** A match as the list of what is to come has it, or one supplier's part of a match that several share. */
export type ToCome = {
  /** By this a file names it: the match, or the supplier's share of it. */
  id: string;
  matchId: string;
  supplierId: string;
  project: string;
  organisation: string;
  supplier: string;
  need: string;
  /** Money itself: what is counted is pence. */
  cash: boolean;
  unit: string;
  /** Null for help that nobody counted. */
  agreed: number | null;
  recorded: number;
  confirmed: number;
};

/** Every match that the actor may see and record for, each part of a shared one by itself; a supplier sees its own part only. */
export const toComeFor = (actor: Actor): Prisma.Sql => Prisma.sql`
  SELECT coalesce(h.id, m.id) AS id, m.id AS "matchId", s.id AS "supplierId", p.title AS project, o.name AS organisation, s.name AS supplier,
    n.description AS need, n.type = 'cash' AND NOT m."inKind" AS cash,
    CASE WHEN n.type = 'cash' AND NOT m."inKind" THEN 'pounds' WHEN n.type = 'cash' THEN coalesce(l.description, 'things')
      ELSE coalesce(l.description, n.unit) END AS unit,
    nullif(coalesce(h."agreedQuantity", m."lineQuantity", m.quantity), 0)::float8 AS agreed, came.recorded, came.confirmed
  FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Organisation" o ON o.id = p."organisationId" LEFT JOIN "NeedLine" l ON l.id = m."lineId"
    LEFT JOIN "Share" h ON h."pledgeId" = m."pledgeId" AND h.status = 'confirmed' AND EXISTS (SELECT 1 FROM "Share" other
      WHERE other."pledgeId" = h."pledgeId" AND other.status = 'confirmed' AND other.id <> h.id)
    JOIN "Organisation" s ON s.id = coalesce(h."supplierId", m."supplierId")
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(coalesce(d."confirmedQuantity", d.quantity)) FILTER (WHERE d.status IN ('recorded', 'confirmed')), 0)::float8 AS recorded,
        coalesce(sum(d."confirmedQuantity"), 0)::float8 AS confirmed
      FROM "Delivery" d WHERE d."matchId" = m.id AND (h.id IS NULL OR coalesce(d."supplierId", m."supplierId") = h."supplierId")) came
  WHERE ${matchesVisibleTo(actor)} AND ${actor.role === "supplier" ? Prisma.sql`s.id = ${actor.organisationId}::uuid` : Prisma.sql`true`}`;

/** The matches that references of such a list name. */
export const matchesReferredTo = (references: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT unnest(${references}::uuid[]) AS id
  UNION SELECT m.id FROM "Match" m JOIN "Share" h ON h."pledgeId" = m."pledgeId" WHERE h.id = ANY (${references}::uuid[])`;
