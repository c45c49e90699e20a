import { z } from "zod";
import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { extractColumns } from "./extract-columns";
import { amount, cashColumn } from "./merge-sql";
import type { Problem } from "./problem";

const Found = z.array(
  z.object({
    row: z.int(),
    column: z.enum(extractColumns),
    level: z.enum(["error", "warning"]),
    message: z.string(),
  }),
);

/** A column that the rows of one thing should agree on: `s` is a row, `f` the thing's first row. An error is SQL that says when. */
type Agreed = { column: string; errorWhen: string; here?: string; there?: string };

const always = "true";
const never = "false";
const bothNumbers = "nullif(f.organisation_number, '') = s.organisation_number";
const ofProject: Agreed[] = [
  { column: "project_title", errorWhen: never },
  { column: "project_summary", errorWhen: never },
  {
    column: "organisation_name",
    errorWhen: `lower(s.organisation_name) <> lower(f.organisation_name) AND (${bothNumbers}) IS NOT TRUE`,
  },
  {
    column: "organisation_number",
    errorWhen: always,
    here: "coalesce(nullif(s.organisation_number, ''), f.organisation_number)",
    there: "coalesce(nullif(f.organisation_number, ''), s.organisation_number)",
  },
  { column: "child_focused", errorWhen: always },
  {
    column: "drivers",
    errorWhen: never,
    here: "array_to_string(s.drivers, ';')",
    there: "array_to_string(f.drivers, ';')",
  },
  {
    column: "postcode",
    errorWhen: never,
    here: "coalesce(s.postcode, s.district)",
    there: "coalesce(f.postcode, f.district)",
  },
  { column: "children_expected", errorWhen: never },
  { column: "listed_on", errorWhen: always },
  { column: "project_status", errorWhen: always },
  { column: "ended_on", errorWhen: always },
];
const ofNeed: Agreed[] = [
  { column: "need_type", errorWhen: always },
  { column: "need_description", errorWhen: never },
  { column: "quantity", errorWhen: always },
  { column: "unit", errorWhen: never },
];
const ofPledge: Agreed[] = [
  { column: "supplier_name", errorWhen: "lower(s.supplier_name) <> lower(f.supplier_name)" },
  { column: "pledge_quantity", errorWhen: always },
  { column: "pledge_status", errorWhen: always },
  { column: "pledged_on", errorWhen: always },
  { column: "decided_on", errorWhen: always },
  { column: "delivered_on", errorWhen: always },
  { column: "delivered_quantity", errorWhen: always },
  { column: "channel", errorWhen: never },
  { column: "event_name", errorWhen: never },
];

/** What the rows of a file say against each other: one reference with two titles, or more accepted than is needed. */
export async function checkRows(tx: SqlTx): Promise<Problem[]> {
  return [
    ...(await disagreements(tx, "project", Prisma.sql`project_ref`, ofProject)),
    ...(await disagreements(tx, "need", Prisma.sql`project_ref, need_ref`, ofNeed)),
    ...(await disagreements(tx, "pledge", Prisma.sql`project_ref, need_ref, pledge_ref`, ofPledge)),
    ...(await find(tx, repeatedRows)),
    ...(await find(tx, acceptedOverNeed)),
  ];
}

/** Runs a query that finds problems: `row`, `column`, `level` and `message`. */
export async function find(tx: SqlTx, problems: Prisma.Sql): Promise<Problem[]> {
  return Found.parse(await tx.$queryRaw(problems));
}

function disagreements(tx: SqlTx, noun: string, key: Prisma.Sql, agreed: Agreed[]): Promise<Problem[]> {
  const cells = agreed.map(({ column, errorWhen, here = `s.${column}`, there = `f.${column}` }) => {
    const money = column.endsWith("quantity");
    const shown = (value: string) =>
      money ? amount(Prisma.sql`s.need_type`, Prisma.raw(value)) : Prisma.raw(`(${value})::text`);
    return Prisma.sql`(${Prisma.raw(`'${column}'`)}, ${Prisma.raw(errorWhen)}, ${shown(here)}, ${shown(there)})`;
  });
  const same = `: they are the same ${noun}`;
  return find(
    tx,
    Prisma.sql`
      SELECT s."row", ${cashColumn(Prisma.sql`s.need_type`, Prisma.sql`d.name`)} AS "column", CASE WHEN d.wrong THEN 'error' ELSE 'warning' END AS level,
        format('is %s, but %s in row %s%s', coalesce('“' || d.here || '”', 'blank'), coalesce('“' || d.there || '”', 'blank'), f."row",
          CASE WHEN d.wrong THEN ${same}::text ELSE ', which is kept' END) AS message
      FROM staged s JOIN ${Prisma.raw(`first_${noun}`)} f USING (${key})
      CROSS JOIN LATERAL (VALUES ${Prisma.join(cells)}) AS d(name, wrong, here, there)
      WHERE s."row" > f."row" AND d.here IS DISTINCT FROM d.there`,
  );
}

const repeatedRows = Prisma.sql`
  SELECT s."row", 'pledge_ref' AS "column", 'warning' AS level, format('repeats row %s, and is counted once', f."row") AS message
  FROM staged s JOIN first_pledge f USING (project_ref, need_ref, pledge_ref) WHERE s."row" > f."row"
  UNION ALL
  SELECT "row", 'need_ref', 'warning', format('repeats row %s, and is counted once', earlier)
  FROM (SELECT "row", min("row") OVER (PARTITION BY project_ref, need_ref) AS earlier FROM staged WHERE pledge_ref IS NULL) s
  WHERE "row" > earlier`;

const acceptedOverNeed = Prisma.sql`
  SELECT "row", ${cashColumn(Prisma.sql`need_type`, Prisma.sql`'pledge_quantity'`)} AS "column", 'error' AS level,
    format('with this pledge %s is accepted, but only %s is needed', ${amount(Prisma.sql`need_type`, Prisma.sql`taken`)},
      ${amount(Prisma.sql`need_type`, Prisma.sql`asked`)}) AS message
  FROM (
    SELECT p."row", n.need_type, n.quantity AS asked, p.pledge_quantity,
      sum(p.pledge_quantity) OVER (PARTITION BY p.project_ref, p.need_ref ORDER BY p.decided_on, p."row") AS taken
    FROM first_pledge p JOIN first_need n USING (project_ref, need_ref) WHERE p.pledge_status = 'accepted'
  ) accepted WHERE taken > asked AND pledge_quantity > 0`;
