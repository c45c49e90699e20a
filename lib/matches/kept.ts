import { Prisma } from "@/lib/generated/prisma/client";

/**
 * How many things of its line a match keeps: all that is agreed while it lives, and what has not gone back to the need once it has
 * ended. Over `"Match" m`; nothing where no line is met.
 */
export const thingsKept = Prisma.sql`CASE WHEN m."returnedQuantity" = 0 THEN coalesce(m."lineQuantity", 0)
  ELSE ceil(coalesce(m."lineQuantity", 0)::numeric * (m.quantity - m."returnedQuantity") / m.quantity) END`;

/** The same of one match. */
export function keptThings(match: { quantity: number; lineQuantity: number | null; returnedQuantity: number }): number {
  const { quantity, lineQuantity, returnedQuantity } = match;
  return returnedQuantity === 0
    ? (lineQuantity ?? 0)
    : Math.ceil(((lineQuantity ?? 0) * (quantity - returnedQuantity)) / quantity);
}
