import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";
import { changedHere, type Counts, countRows, startOf, tell } from "./merge-sql";

const agreedAt = startOf(Prisma.sql`t.decided_on`);
const deliveredAt = startOf(Prisma.sql`t.delivered_on`);

/**
 * Makes or mends the match of each accepted pledge: delivering while less has arrived than was agreed, then completed.
 * Leaves `the_match`. Those changed in Maypole since, or whose pledge was, are kept.
 */
export async function mergeMatches(tx: SqlTx, programmeId: string): Promise<Counts> {
  await recognise(tx, programmeId);
  await tx.$executeRaw`
    INSERT INTO "Match" (id, "pledgeId", "needId", "supplierId", status, quantity, "inKind", channel, "eventId", "agreedAt", "endedAt")
    SELECT t.id, t.pledge_id, t.need_id, t.supplier_id, t.status, t.quantity, t.in_kind, t.channel, t.event_id, ${agreedAt},
      CASE t.status WHEN 'completed' THEN ${deliveredAt} END
    FROM the_match t WHERE t.is_new ORDER BY t."row"`;
  // Less before more, so that what one match gives back another may take.
  for (const step of [Prisma.sql`t.quantity <= m.quantity`, Prisma.sql`true`]) {
    await tx.$executeRaw`
      UPDATE "Match" m SET "supplierId" = t.supplier_id, status = t.status, quantity = t.quantity, "inKind" = t.in_kind, channel = t.channel,
        "eventId" = t.event_id, "agreedAt" = ${agreedAt}, "endedAt" = CASE t.status WHEN 'completed' THEN ${deliveredAt} END
      FROM the_match t WHERE m.id = t.id AND t.changed AND ${step}`;
  }
  await tellOfMatches(tx);
  return countRows(tx, Prisma.sql`the_match`);
}

async function recognise(tx: SqlTx, programmeId: string): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE the_match ON COMMIT DROP AS
    SELECT p."row", p.id AS pledge_id, p.need_id, p.need_type, p.project_id, p.supplier_id, p.pledge_quantity AS quantity, p.in_kind, p.channel, p.decided_on,
      p.delivered_on, p.delivered_quantity, e.id AS event_id, m.id, m.status AS status_before, m.id IS NULL AS is_new, p.kept, false AS changed,
      (CASE WHEN p.delivered_on IS NULL THEN 'agreed' WHEN p.delivered_quantity < p.pledge_quantity THEN 'delivering' ELSE 'completed' END)::"MatchStatus" AS status
    FROM the_pledge p LEFT JOIN "Match" m ON m."pledgeId" = p.id
    LEFT JOIN "Event" e ON e."programmeId" = ${programmeId}::uuid AND lower(e.name) = lower(p.event_name)
    WHERE p.status = 'accepted' AND NOT (p.kept AND m.id IS NULL)`;
  await tx.$executeRaw`UPDATE the_match SET id = ${uuid7} WHERE is_new`;
  await tx.$executeRaw`ANALYZE the_match`;
  await tx.$executeRaw`
    UPDATE the_match t SET changed = NOT here.kept, kept = here.kept
    FROM (
      SELECT t.id, t.kept OR ${changedHere(Prisma.sql`t.id`)}
        OR EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = t.id AND ${changedHere(Prisma.sql`d.id`)}) AS kept
      FROM the_match t JOIN "Match" m ON m.id = t.id
      WHERE (m."supplierId", m.status, m.quantity, m."inKind", m.channel, m."eventId", m."agreedAt",
          CASE m.status WHEN 'completed' THEN m."endedAt" END)
        IS DISTINCT FROM (t.supplier_id, t.status, t.quantity, t.in_kind, t.channel, t.event_id, ${agreedAt},
          CASE t.status WHEN 'completed' THEN ${deliveredAt} END)
    ) here WHERE here.id = t.id`;
}

async function tellOfMatches(tx: SqlTx): Promise<void> {
  await tell(
    tx,
    "pledge.accepted",
    Prisma.sql`SELECT t.pledge_id, t.project_id, ${agreedAt}, jsonb_build_object('needId', t.need_id, 'matchId', t.id, 'quantity', t.quantity, 'row', t."row")
      FROM the_match t WHERE t.is_new ORDER BY t."row"`,
  );
  const completes = Prisma.sql`t.status = 'completed' AND t.status_before IS DISTINCT FROM 'completed'`;
  await tell(
    tx,
    "match.completed",
    Prisma.sql`SELECT t.id, t.project_id, ${deliveredAt}, jsonb_build_object('confirmedQuantity', t.delivered_quantity, 'returnedQuantity', 0, 'row', t."row")
      FROM the_match t WHERE (t.is_new OR t.changed) AND ${completes} ORDER BY t."row"`,
  );
  await tell(
    tx,
    "match.corrected",
    Prisma.sql`SELECT t.id, t.project_id, now(), jsonb_build_object('row', t."row") FROM the_match t WHERE t.changed AND (${completes}) IS NOT TRUE`,
  );
}
