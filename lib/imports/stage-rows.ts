import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { ExtractRow } from "./extract-row";

// One list for the table and for reading rows into it.
const columns = Prisma.raw(`
  "row" int, project_ref text, project_title text, project_summary text, project_slug text, organisation_name text,
  organisation_number text, organisation_slug text, child_focused boolean, drivers text[], postcode text, district text,
  children_expected int, listed_on date, project_status text, ended_on date, need_ref text, need_type text,
  need_description text, quantity int, unit text, pledge_ref text, supplier_name text, supplier_number text,
  supplier_slug text, pledge_quantity int, in_kind boolean, pledge_status text, pledged_on date, decided_on date,
  delivered_on date, delivered_quantity int, channel text, event_name text`);

/** Makes the table that holds a file's rows while they are checked and applied; it goes with the transaction. */
export async function makeStage(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`CREATE TEMP TABLE staged (${columns}) ON COMMIT DROP`;
}

/** Adds rows to the stage. */
export async function stageRows(tx: SqlTx, rows: readonly ExtractRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`INSERT INTO staged SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS read(${columns})`;
}

/** Finds the first row of each project, need and pledge: what it says is kept where later rows say something else. */
export async function findFirstRows(tx: SqlTx): Promise<void> {
  const firsts = {
    first_project: Prisma.sql`SELECT DISTINCT ON (project_ref) * FROM staged ORDER BY project_ref, "row"`,
    first_need: Prisma.sql`SELECT DISTINCT ON (project_ref, need_ref) * FROM staged ORDER BY project_ref, need_ref, "row"`,
    first_pledge: Prisma.sql`SELECT DISTINCT ON (project_ref, need_ref, pledge_ref) * FROM staged
      WHERE pledge_ref IS NOT NULL ORDER BY project_ref, need_ref, pledge_ref, "row"`,
  };
  await tx.$executeRaw`ANALYZE staged`;
  for (const [name, rows] of Object.entries(firsts)) {
    await tx.$executeRaw`DROP TABLE IF EXISTS ${Prisma.raw(name)}`;
    await tx.$executeRaw`CREATE TEMP TABLE ${Prisma.raw(name)} ON COMMIT DROP AS ${rows}`;
    await tx.$executeRaw`ANALYZE ${Prisma.raw(name)}`;
  }
}
