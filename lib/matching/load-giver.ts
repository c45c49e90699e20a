import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { drawnFrom } from "@/lib/offers/left-of-offer";
import { isOpen, offersVisibleTo } from "@/lib/offers/visible";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Point } from "./miles";

/** One thing that a supplier could give, and how much is left of it. */
export type OfferedThing = { id: string; type: NeedType; unit: string; description: string; left: number };
/** What a supplier could give, and where it is: coordinates where they are known, districts besides. */
export type Giver = { offers: OfferedThing[]; points: Point[]; districts: string[] };

type Row = OfferedThing & { district: string | null; latitude: number | null; longitude: number | null };
const MOST = 12;

/** What the actor's organisation offers, the latest first, and its places: those of its offers and its own. With an id, that offer only. */
export async function loadGiver(actor: Actor, offerId?: string): Promise<Giver> {
  const only = offerId === undefined ? Prisma.sql`true` : Prisma.sql`f.id = ${offerId}::uuid`;
  const [rows, own] = await Promise.all([
    ask<Row>`
      SELECT * FROM (
        SELECT f.id, f.type, f.unit, f.description, greatest(0, f.quantity - ${drawnFrom}) AS left, f.district, c.latitude, c.longitude
        FROM "Offer" f LEFT JOIN "Postcode" c ON c.postcode = f.postcode
        WHERE ${offersVisibleTo(actor)} AND f."supplierId" = ${actor.organisationId}::uuid AND ${isOpen()} AND ${only} ORDER BY f."createdAt" DESC, f.id DESC LIMIT ${MOST}) open
      WHERE "left" > 0`,
    ask<Omit<Row, keyof OfferedThing>>`
      SELECT split_part(o.postcode, ' ', 1) AS district, c.latitude, c.longitude
      FROM "Organisation" o LEFT JOIN "Postcode" c ON c.postcode = o.postcode
      WHERE o.id = ${actor.organisationId}::uuid AND o.postcode IS NOT NULL`,
  ]);
  const placed = rows.some(({ district }) => district !== null) ? rows : own;
  return {
    offers: rows.map(({ id, type, unit, description, left }) => ({ id, type, unit, description, left })),
    points: placed.flatMap(({ latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [{ latitude, longitude }],
    ),
    districts: [...new Set(placed.flatMap(({ district }) => district ?? []))],
  };
}
