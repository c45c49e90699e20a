import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";
import { find } from "./check-rows";
import { changedHere, type Counts, countRows, startOf, tell } from "./merge-sql";
import type { Problem } from "./problem";

const offeredAt = startOf(Prisma.sql`t.pledged_on`);
const decidedAt = startOf(Prisma.sql`t.decided_on`);

/** Makes or mends a file's pledges. Leaves `the_pledge`. Those changed in Maypole since are kept. */
export async function mergePledges(tx: SqlTx): Promise<{ counts: Counts; problems: Problem[] }> {
  await recognise(tx);
  const problems = await find(
    tx,
    Prisma.sql`SELECT "row", 'pledge_ref' AS "column", 'warning' AS level,
      'differs from the pledge here, which was changed in Maypole since and is kept' AS message FROM the_pledge WHERE kept`,
  );
  await tx.$executeRaw`
    INSERT INTO "Pledge" (id, "needId", "supplierId", status, quantity, "inKind", channel, "offeredAt", "decidedAt", "importRef")
    SELECT t.id, t.need_id, t.supplier_id, t.status, t.pledge_quantity, t.in_kind, t.channel, ${offeredAt}, ${decidedAt}, t.pledge_ref
    FROM the_pledge t WHERE t.is_new ORDER BY t."row"`;
  await tx.$executeRaw`
    UPDATE "Pledge" p SET "supplierId" = t.supplier_id, status = t.status, quantity = t.pledge_quantity, "inKind" = t.in_kind,
      channel = t.channel, "offeredAt" = ${offeredAt}, "decidedAt" = ${decidedAt}
    FROM the_pledge t WHERE p.id = t.id AND t.changed`;
  await tellOfPledges(tx);
  return { counts: await countRows(tx, Prisma.sql`the_pledge`), problems };
}

async function recognise(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE the_pledge ON COMMIT DROP AS
    SELECT f."row", f.pledge_ref, f.pledge_quantity, f.in_kind, f.pledge_status::"PledgeStatus" AS status, f.channel::"Channel" AS channel,
      f.pledged_on, f.decided_on, f.delivered_on, f.delivered_quantity, f.event_name, n.id AS need_id, n.project_id, n.type AS need_type,
      o.id AS supplier_id, p.id, p.status AS status_before, p.id IS NULL AS is_new, false AS changed, false AS kept
    FROM first_pledge f JOIN the_need n USING (project_ref, need_ref)
    JOIN named s ON s.kind = 'supplier' AND s.name = f.supplier_name AND s.number = f.supplier_number
    JOIN the_organisation o ON o.kind::text = s.kind AND o.key = s.key
    LEFT JOIN "Pledge" p ON p."needId" = n.id AND p."importRef" = f.pledge_ref`;
  await tx.$executeRaw`UPDATE the_pledge SET id = ${uuid7} WHERE is_new`;
  await tx.$executeRaw`ANALYZE the_pledge`;
  await tx.$executeRaw`
    UPDATE the_pledge t SET changed = NOT here.kept, kept = here.kept
    FROM (
      SELECT t.id, ${changedHere(Prisma.sql`t.id`)} AS kept FROM the_pledge t JOIN "Pledge" p ON p.id = t.id
      WHERE (p."supplierId", p.status, p.quantity, p."inKind", p.channel, p."offeredAt", p."decidedAt")
        IS DISTINCT FROM (t.supplier_id, t.status, t.pledge_quantity, t.in_kind, t.channel, ${offeredAt}, ${decidedAt})
    ) here WHERE here.id = t.id`;
}

async function tellOfPledges(tx: SqlTx): Promise<void> {
  const details = Prisma.sql`jsonb_build_object('needId', t.need_id, 'quantity', t.pledge_quantity, 'row', t."row")`;
  const decided = Prisma.sql`t.is_new OR (t.changed AND t.status_before <> t.status)`;
  await tell(
    tx,
    "pledge.made",
    Prisma.sql`SELECT t.id, t.project_id, ${offeredAt}, ${details} FROM the_pledge t WHERE t.is_new ORDER BY t."row"`,
  );
  for (const status of ["declined", "withdrawn", "expired"] as const) {
    await tell(
      tx,
      `pledge.${status}`,
      Prisma.sql`SELECT t.id, t.project_id, ${decidedAt}, ${details} FROM the_pledge t
        WHERE t.status = ${status}::"PledgeStatus" AND (${decided}) ORDER BY t."row"`,
    );
  }
  await tell(
    tx,
    "pledge.corrected",
    Prisma.sql`SELECT t.id, t.project_id, now(), ${details} FROM the_pledge t WHERE t.changed AND (t.status_before = t.status OR t.status = 'offered')`,
  );
}
