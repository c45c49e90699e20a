import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";
import { changedHere, type Counts, countRows, startOf, tell } from "./merge-sql";

const deliveredAt = startOf(Prisma.sql`t.delivered_on`);

/** Makes or mends the confirmed delivery of each match that has one, with payer and payee where it is cash. Those changed in Maypole since are kept. */
export async function mergeDeliveries(tx: SqlTx): Promise<Counts> {
  await tx.$executeRaw`
    CREATE TEMP TABLE the_delivery ON COMMIT DROP AS
    SELECT t."row", t.id AS match_id, t.project_id, t.delivered_on, t.delivered_quantity AS quantity, d.id, d.id IS NULL AS is_new, false AS changed,
      CASE WHEN t.need_type = 'cash' AND NOT t.in_kind THEN s.name END AS payer, CASE WHEN t.need_type = 'cash' AND NOT t.in_kind THEN o.name END AS payee
    FROM the_match t JOIN "Organisation" s ON s.id = t.supplier_id
    JOIN "Project" p ON p.id = t.project_id JOIN "Organisation" o ON o.id = p."organisationId"
    LEFT JOIN LATERAL (SELECT d.id FROM "Delivery" d WHERE d."matchId" = t.id ORDER BY d.id LIMIT 1) d ON true
    WHERE t.delivered_on IS NOT NULL AND NOT (t.kept AND d.id IS NULL)`;
  await tx.$executeRaw`UPDATE the_delivery SET id = ${uuid7} WHERE is_new`;
  await tx.$executeRaw`
    UPDATE the_delivery t SET changed = true FROM "Delivery" d
    WHERE d.id = t.id AND (d."deliveredOn", d."confirmedQuantity", d.payer, d.payee) IS DISTINCT FROM (t.delivered_on, t.quantity, t.payer, t.payee)
      AND NOT ${changedHere(Prisma.sql`t.id`)}`;
  await tx.$executeRaw`
    INSERT INTO "Delivery" (id, "matchId", status, quantity, "confirmedQuantity", "deliveredOn", payer, payee, "recordedAt", "decidedAt")
    SELECT t.id, t.match_id, 'confirmed', t.quantity, t.quantity, t.delivered_on, t.payer, t.payee, ${deliveredAt}, ${deliveredAt}
    FROM the_delivery t WHERE t.is_new ORDER BY t."row"`;
  await tx.$executeRaw`
    UPDATE "Delivery" d SET quantity = t.quantity, "confirmedQuantity" = t.quantity, "deliveredOn" = t.delivered_on, payer = t.payer,
      payee = t.payee, "recordedAt" = ${deliveredAt}, "decidedAt" = ${deliveredAt}
    FROM the_delivery t WHERE d.id = t.id AND t.changed`;
  const details = Prisma.sql`jsonb_build_object('matchId', t.match_id, 'quantity', t.quantity, 'row', t."row")`;
  await tell(
    tx,
    "delivery.confirmed",
    Prisma.sql`SELECT t.id, t.project_id, ${deliveredAt}, ${details} FROM the_delivery t WHERE t.is_new ORDER BY t."row"`,
  );
  await tell(
    tx,
    "delivery.corrected",
    Prisma.sql`SELECT t.id, t.project_id, now(), ${details} FROM the_delivery t WHERE t.changed`,
  );
  return countRows(tx, Prisma.sql`the_delivery`);
}
