import type { ActivityName } from "@/lib/activity/record";
import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** How many of one noun a file made, changed, or found as they were. */
export type Counts = { created: number; updated: number; unchanged: number };

/** The instant at which a London day begins. */
export const startOf = (day: Prisma.Sql) => Prisma.sql`((${day})::timestamp AT TIME ZONE 'Europe/London')`;

/** A quantity as people read it: pence become pounds for a cash need. */
export const amount = (type: Prisma.Sql, quantity: Prisma.Sql) =>
  Prisma.sql`CASE WHEN ${type} = 'cash' THEN '£' || to_char((${quantity}) / 100.0, 'FM999,999,999,990.00') ELSE (${quantity})::text END`;

/** The file's name for a column: what a cash need counts stands in columns of its own. */
export const cashColumn = (
  type: Prisma.Sql,
  column: Prisma.Sql,
) => Prisma.sql`CASE WHEN ${type} <> 'cash' THEN ${column} ELSE
  CASE ${column} WHEN 'quantity' THEN 'cash_requested_gbp' WHEN 'pledge_quantity' THEN 'pledge_cash_gbp'
    WHEN 'delivered_quantity' THEN 'delivered_cash_gbp' ELSE ${column} END END`;

/** Whether somebody has changed a thing in Maypole, and not by importing: what they did wins over the file. */
export const changedHere = (id: Prisma.Sql) =>
  Prisma.sql`EXISTS (SELECT 1 FROM "Activity" a WHERE a."subjectId" = ${id} AND a.details ->> 'imported' IS NULL)`;

/** Makes the table that gathers what happened, so that it is recorded in the order of its days at the end. */
export async function makeTold(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`CREATE TEMP TABLE told (place serial, name text, subject_id uuid, project_id uuid, at timestamptz, details jsonb)
    ON COMMIT DROP`;
}

/** Notes that something happened, for each row of a query giving `subject_id, project_id, at, details`. */
export async function tell(tx: SqlTx, name: ActivityName, happened: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`INSERT INTO told (name, subject_id, project_id, at, details)
    SELECT ${name}, h.subject_id, h.project_id, h.at, h.details || '{"imported": true}' FROM (${happened}) AS h(subject_id, project_id, at, details)`;
}

/** Counts the rows of one of an import's tables, which say whether they are new or have changed. */
export async function countRows(tx: SqlTx, table: Prisma.Sql): Promise<Counts> {
  const [counts] = await tx.$queryRaw<Counts[]>`
    SELECT count(*) FILTER (WHERE is_new)::int AS created, count(*) FILTER (WHERE changed AND NOT is_new)::int AS updated,
      count(*) FILTER (WHERE NOT is_new AND NOT changed)::int AS unchanged FROM ${table}`;
  return counts ?? { created: 0, updated: 0, unchanged: 0 };
}
