import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { creditedOf, deliveredUnit, deliverer, deliveriesOf } from "./delivered-unit";

/** A confirmed delivery of a supplier's own, of which some does not count towards any commitment yet. */
export type Countable = {
  id: string;
  matchId: string;
  project: string;
  organisation: string;
  /** Who brought it. */
  supplier: { id: string; name: string };
  description: string;
  deliveredOn: string;
  unit: string;
  confirmed: number;
  /** How much of it is left to count. */
  left: number;
};

/** Which confirmed deliveries of its own a supplier may still count, the latest first. At most `most`. */
export function listCountable(actor: Actor, most = 100): Promise<Countable[]> {
  return countable(actor, Prisma.sql`d.id IN (${deliveriesOf(actor.organisationId)})`, most);
}

/** One of them, or nothing where there is no such; for the procurement team one of any supplier of its programme. */
export async function findCountable(actor: Actor, deliveryId: string): Promise<Countable | null> {
  const own =
    actor.role === "procurement" ? Prisma.sql`true` : Prisma.sql`${deliverer} = ${actor.organisationId}::uuid`;
  return (await countable(actor, Prisma.sql`d.id = ${deliveryId}::uuid AND ${own}`, 1))[0] ?? null;
}

function countable(actor: Actor, which: Prisma.Sql, most: number): Promise<Countable[]> {
  return ask<Countable>`
    SELECT * FROM (
      SELECT d.id, d."matchId", p.title AS project, o.name AS organisation, json_build_object('id', s.id, 'name', s.name) AS supplier, coalesce(l.description, n.description) AS description,
        d."deliveredOn"::text AS "deliveredOn", ${deliveredUnit} AS unit, d."confirmedQuantity" AS confirmed, d."confirmedQuantity" - ${creditedOf} AS left
      FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
        JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = ${deliverer} LEFT JOIN "NeedLine" l ON l.id = m."lineId"
      WHERE d.status = 'confirmed' AND p."programmeId" = ${actor.programmeId}::uuid AND ${which}
    ) each WHERE "left" > 0 ORDER BY "deliveredOn" DESC, id DESC LIMIT ${most}`;
}
