import { Prisma } from "@/lib/generated/prisma/client";

/**
 * What a delivery is counted in: pounds for money, the need's unit, or "thing" for what was given in kind towards a cash need.
 * A fragment over `"Match" m JOIN "Need" n`.
 */
export const deliveredUnit = Prisma.sql`CASE WHEN n.type <> 'cash' THEN n.unit WHEN m."inKind" THEN 'thing' ELSE 'GBP' END`;

/** Whose delivery it is: who brought it, else the match's own supplier. Over `"Delivery" d JOIN "Match" m`. */
export const deliverer = Prisma.sql`coalesce(d."supplierId", m."supplierId")`;

/** What a supplier brought, by the ids of the deliveries: asked for from the supplier, so that nobody else's are read. */
export const deliveriesOf = (supplierId: string | null): Prisma.Sql => Prisma.sql`
  SELECT brought.id FROM "Delivery" brought WHERE brought."supplierId" = ${supplierId}::uuid
  UNION ALL SELECT led.id FROM "Match" own JOIN "Delivery" led ON led."matchId" = own.id
    WHERE own."supplierId" = ${supplierId}::uuid AND led."supplierId" IS NULL`;

/** How much of a delivery counts towards commitments already, or waits to. Over `"Delivery" d`. */
export const creditedOf = Prisma.sql`(SELECT coalesce(sum(k."deliveredQuantity"), 0)::int FROM "Credit" k
  WHERE k."deliveryId" = d.id AND k.status IN ('proposed', 'agreed'))`;
