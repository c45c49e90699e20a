import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";
import { type Counts, countRows, tell } from "./merge-sql";

/**
 * Makes or mends a file's needs. Leaves `the_need`. A need of a project that was changed in Maypole since is kept as it is.
 * Quantities only grow here; settleNeeds brings them down once the matches are right.
 */
export async function mergeNeeds(tx: SqlTx): Promise<Counts> {
  await tx.$executeRaw`
    CREATE TEMP TABLE the_need ON COMMIT DROP AS
    SELECT f."row", f.project_ref, f.need_ref, f.need_type::"NeedType" AS type, f.need_description AS description, f.quantity, f.unit,
      p.id AS project_id, p.is_new AS project_is_new, n.id, n.id IS NULL AS is_new,
      n.id IS NOT NULL AND NOT p.kept AND (n.type, n.description, n.quantity, n.unit)
        IS DISTINCT FROM (f.need_type::"NeedType", f.need_description, f.quantity, f.unit) AS changed
    FROM first_need f JOIN the_project p USING (project_ref)
    LEFT JOIN "Need" n ON n."projectId" = p.id AND n."importRef" = f.need_ref`;
  await tx.$executeRaw`UPDATE the_need SET id = ${uuid7} WHERE is_new`;
  await tx.$executeRaw`ANALYZE the_need`;
  await tx.$executeRaw`
    INSERT INTO "Need" (id, "projectId", position, type, description, quantity, unit, "importRef")
    SELECT t.id, t.project_id, coalesce((SELECT max(n.position) FROM "Need" n WHERE n."projectId" = t.project_id), 0)
        + row_number() OVER (PARTITION BY t.project_id ORDER BY t."row"), t.type, t.description, t.quantity, t.unit, t.need_ref
    FROM the_need t WHERE t.is_new`;
  await tx.$executeRaw`UPDATE "Need" n SET type = t.type, description = t.description, unit = t.unit, quantity = greatest(n.quantity, t.quantity)
    FROM the_need t WHERE t.id = n.id AND t.changed`;
  await tell(
    tx,
    "project.corrected",
    Prisma.sql`SELECT DISTINCT t.project_id, t.project_id, now(), '{"needs": true}'::jsonb FROM the_need t
      WHERE t.changed OR (t.is_new AND NOT t.project_is_new)`,
  );
  return countRows(tx, Prisma.sql`the_need`);
}

/** Brings the needs that a file makes smaller down to size, after their matches. */
export async function settleNeeds(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`UPDATE "Need" n SET quantity = t.quantity FROM the_need t WHERE t.id = n.id AND t.changed AND n.quantity <> t.quantity`;
}
