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
  FROM "Delivery" d WHERE d."matchId" = m.id) arrived ON true`;
const measures = Prisma.sql`arrived.delivered, arrived.confirmed, arrived.unanswered, arrived.disputed,
  CASE WHEN m.id IS NULL THEN 0 WHEN m."endedAt" IS NULL THEN coalesce(m."lineQuantity", m.quantity)
    ELSE least(coalesce(m."lineQuantity", m.quantity), arrived.confirmed) END::float8 AS agreed`;

/** Everything that the actor's own organisation has pledged, agreed or given, the latest first. */
export async function listGiven(actor: Actor): Promise<Given[]> {
  return db.$queryRaw<Given[]>`
    SELECT g.id AS "pledgeId", g.status AS "pledgeStatus", g.turn, m.id AS "matchId", m.status AS "matchStatus", g."offeredAt" AS at, m."agreedAt",
      g."deliverBy", ${about}, l.description AS line, g."inKind" AND g.quantity = 0 AS unmeasured,
      coalesce(g."lineQuantity", g.quantity)::float8 AS pledged, ${measures}
    FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" ${need} LEFT JOIN "NeedLine" l ON l.id = g."lineId"
      LEFT JOIN "Match" m ON m."pledgeId" = g.id LEFT JOIN ${arrived}
    WHERE g."supplierId" = ${actor.organisationId}::uuid AND ${pledgesVisibleTo(actor)}
    UNION ALL
    SELECT NULL, NULL, NULL, m.id, m.status, m."agreedAt", m."agreedAt", NULL, ${about}, l.description, m."inKind" AND m.quantity = 0,
      coalesce(m."lineQuantity", m.quantity)::float8, ${measures}
    FROM "Match" m JOIN "Need" n ON n.id = m."needId" ${need} LEFT JOIN "NeedLine" l ON l.id = m."lineId" LEFT JOIN ${arrived}
    WHERE m."pledgeId" IS NULL AND m."supplierId" = ${actor.organisationId}::uuid AND ${matchesVisibleTo(actor)}
    ORDER BY at DESC, "matchId" DESC`;
}
