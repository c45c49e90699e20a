import { Prisma } from "@/lib/generated/prisma/client";

/**
 * What a delivery is counted in: pounds for money, the need's unit, or "thing" for what was given in kind towards a cash need.
 * A fragment over `"Match" m JOIN "Need" n`.
 */
export const deliveredUnit = Prisma.sql`CASE WHEN n.type <> 'cash' THEN n.unit WHEN m."inKind" THEN 'thing' ELSE 'GBP' END`;

/** Whose delivery it is: who brought it, else the match's own supplier. Over `"Delivery" d JOIN "Match" m`. */
export const deliverer = Prisma.sql`coalesce(d."supplierId", m."supplierId")`;

/** How much of a delivery counts towards commitments already, or waits to. Over `"Delivery" d`. */
export const creditedOf = Prisma.sql`(SELECT coalesce(sum(k."deliveredQuantity"), 0)::int FROM "Credit" k
  WHERE k."deliveryId" = d.id AND k.status IN ('proposed', 'agreed'))`;
