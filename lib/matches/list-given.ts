import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { MatchStatus, NeedType, PledgeStatus, Side } from "@/lib/generated/prisma/enums";
import { Prisma } from "@/lib/generated/prisma/client";
import { pledgesVisibleTo } from "@/lib/pledges/visible";
import { matchesVisibleTo } from "./visible";

/** One thing that a supplier pledged or agreed to give. Quantities are things of the line where one is met in kind, pence for cash, else the need's unit. */
export type Given = {
  /** Null for a deal that was made elsewhere and recorded here. */
  pledgeId: string | null;
  pledgeStatus: PledgeStatus | null;
  /** Whose answer a pledge waits for. */
  turn: Side | null;
  matchId: string | null;
  matchStatus: MatchStatus | null;
  at: Date;
  agreedAt: Date | null;
  deliverBy: Date | null;
  title: string;
  slug: string;
  organisation: string;
  type: NeedType;
  unit: string;
  description: string;
  line: string | null;
  /** Several suppliers give it together; what is counted here is one's own part. */
  joint: boolean;
  /** Help in kind towards a cash need, whose worth nobody wrote down. */
  unmeasured: boolean;
  pledged: number;
  /** What is agreed and still stands: once a match has ended, no more than was confirmed. */
  agreed: number;
  delivered: number;
  confirmed: number;
  /** Arrivals that the community organisation has not answered, and those it says did not come. */
  unanswered: number;
  disputed: number;
};

const about = Prisma.sql`n.type, n.unit, n.description, p.title, p.slug, o.name AS organisation`;
const need = Prisma.sql`JOIN "Project" p ON p.id = n."projectId" JOIN "Organisation" o ON o.id = p."organisationId"`;
const arrived = Prisma.sql`LATERAL (
  SELECT coalesce(sum(coalesce(d."confirmedQuantity", d.quantity)) FILTER (WHERE d.status IN ('recorded', 'confirmed')), 0)::float8 AS delivered,
    coalesce(sum(d."confirmedQuantity"), 0)::float8 AS confirmed,
    (count(*) FILTER (WHERE d.status = 'recorded'))::int AS unanswered, (count(*) FILTER (WHERE d.status = 'disputed'))::int AS disputed
  FROM "Delivery" d WHERE d."matchId" = m.id AND coalesce(d."supplierId", m."supplierId") = h."supplierId") arrived ON true`;
const measures = Prisma.sql`arrived.delivered, arrived.confirmed, arrived.unanswered, arrived.disputed,
  CASE WHEN m.id IS NULL THEN 0 WHEN m."endedAt" IS NULL THEN coalesce(h."agreedQuantity", m."lineQuantity", m.quantity)
    ELSE least(coalesce(h."agreedQuantity", m."lineQuantity", m.quantity), arrived.confirmed) END::float8 AS agreed`;

/** The pledges that an organisation leads, and those that it has said yes to a part of, with its part where somebody else has one too. */
const ownParts = ({ organisationId }: Actor) => Prisma.sql`
  SELECT g.id AS "pledgeId", g."supplierId", s.quantity, s."agreedQuantity", EXISTS (SELECT 1 FROM "Share" o
    WHERE o."pledgeId" = g.id AND o."supplierId" <> g."supplierId" AND o.status IN ('invited', 'confirmed')) AS "othersToo"
  FROM "Pledge" g LEFT JOIN "Share" s ON s."pledgeId" = g.id AND s."supplierId" = g."supplierId" WHERE g."supplierId" = ${organisationId}::uuid
  UNION ALL SELECT s."pledgeId", s."supplierId", s.quantity, s."agreedQuantity", true FROM "Share" s JOIN "Pledge" g ON g.id = s."pledgeId"
  WHERE s."supplierId" = ${organisationId}::uuid AND s.status = 'confirmed' AND g."supplierId" <> s."supplierId"`;

/**
 * Everything that the actor's own organisation has pledged, agreed or given, the latest first. Of what several suppliers give together it is
 * the organisation's own part, so that nothing is counted twice; a part that it has not said yes to is not among them.
 */
export async function listGiven(actor: Actor): Promise<Given[]> {
  return db.$queryRaw<Given[]>`
    SELECT g.id AS "pledgeId", g.status AS "pledgeStatus", g.turn, m.id AS "matchId", m.status AS "matchStatus", g."offeredAt" AS at, m."agreedAt",
      g."deliverBy", ${about}, l.description AS line, g."inKind" AND g.quantity = 0 AS unmeasured,
      h."othersToo" AS joint, coalesce(h.quantity, g."lineQuantity", g.quantity)::float8 AS pledged, ${measures}
    FROM (${ownParts(actor)}) h JOIN "Pledge" g ON g.id = h."pledgeId" JOIN "Need" n ON n.id = g."needId" ${need} LEFT JOIN "NeedLine" l ON l.id = g."lineId"
      LEFT JOIN "Match" m ON m."pledgeId" = g.id LEFT JOIN ${arrived}
    WHERE ${pledgesVisibleTo(actor)}
    UNION ALL
    SELECT NULL, NULL, NULL, m.id, m.status, m."agreedAt", m."agreedAt", NULL, ${about}, l.description, m."inKind" AND m.quantity = 0,
      false, coalesce(m."lineQuantity", m.quantity)::float8, ${measures}
    FROM (SELECT ${actor.organisationId}::uuid AS "supplierId", NULL::int AS "agreedQuantity") h JOIN "Match" m ON m."supplierId" = h."supplierId" JOIN "Need" n ON n.id = m."needId" ${need} LEFT JOIN "NeedLine" l ON l.id = m."lineId" LEFT JOIN ${arrived}
    WHERE m."pledgeId" IS NULL AND ${matchesVisibleTo(actor)}
    ORDER BY at DESC, "matchId" DESC`;
}
