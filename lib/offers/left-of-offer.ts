import type { Reader, Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * What is promised of an offer, in its unit: pledges that wait for an answer, and of matches what has not gone back to the
 * need. Being asked for it takes nothing away. A number for a row of `"Offer" f`.
 */
export const drawnFrom = Prisma.sql`(
  SELECT coalesce(sum(CASE WHEN m.id IS NULL THEN coalesce(g."lineQuantity", g.quantity)
    WHEN m.quantity = 0 THEN coalesce(m."lineQuantity", 0)
    ELSE round(coalesce(m."lineQuantity", m.quantity)::numeric * (m.quantity - m."returnedQuantity") / m.quantity) END), 0)::int
  FROM "Pledge" g LEFT JOIN "Match" m ON m."pledgeId" = g.id
  WHERE g."offerId" = f.id AND g.status IN ('offered', 'accepted'))`;

/** What is left of an offer, in its unit; never less than nothing. */
export async function leftOfOffer(from: Reader, offerId: string): Promise<number> {
  const rows = await from.$queryRaw<{ left: number }[]>`
    SELECT greatest(0, f.quantity - ${drawnFrom}) AS left FROM "Offer" f WHERE f.id = ${offerId}::uuid`;
  return rows[0]?.left ?? 0;
}

/** Locks an offer until the transaction ends, so that nobody else draws on it meanwhile, and gives what is left of it. */
export async function lockOffer(tx: Tx, offerId: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "Offer" WHERE id = ${offerId}::uuid FOR UPDATE`;
  return leftOfOffer(tx, offerId);
}
