import { Refusal } from "@/lib/refusal";
import { Cells } from "./cells";
import type { Problem } from "./problem";
import { tidy, tidyLines } from "./tidy";

/** One row of a file as it was understood (null: it cannot stand), and what is wrong with it. */
export type ReadRow<Row> = { row: Row | null; problems: readonly Problem[] };

/** A table that somebody publishes: what it is called, and how its columns are recognised whatever the year renamed them to. */
export type Published<Column extends string> = {
  called: string;
  columns: Record<Column, { named: RegExp; optional?: true; /** Its cells may hold several lines. */ lines?: true }>;
  /** Every row has as many cells as the first: one that does not was cut off, or has slipped. */
  even?: true;
  /** Says why a file with these headings cannot be used, though it looks as though it could. */
  refuse?: (headings: readonly string[]) => string | null;
};

/**
 * Reads a table row by row as it streams by; blank rows are passed over but counted. Problems name the file's own headings.
 * Refuses (`invalid`) a file that is empty or lacks a column.
 */
export async function* readTable<Column extends string, Row>(
  records: AsyncIterable<string[]>,
  table: Published<Column>,
  understand: (cells: Cells<Column>) => Row | null,
): AsyncGenerator<ReadRow<Row>> {
  let found: { columns: [Column, number][]; headings: string[] } | undefined;
  let row = 0;
  for await (const record of records) {
    row++;
    if (record.every((cell) => tidy(cell) === "")) continue;
    if (!found) {
      const headings = record.map(tidy);
      found = { columns: findColumns(headings, table), headings };
      continue;
    }
    const { columns, headings } = found;
    const values = {} as Record<Column, string>;
    for (const [column, place] of columns) {
      const cell = withoutGuard(record[place] ?? "");
      values[column] = table.columns[column].lines ? tidyLines(cell) : tidy(cell);
    }
    const absent = new Set(columns.flatMap(([column, place]) => (place === -1 ? [column] : [])));
    const cells = new Cells(row, values, absent);
    const uneven = table.even ? unevenness(record, headings) : null;
    if (uneven !== null) {
      yield { row: null, problems: [{ row, column: headings[0] ?? "", level: "error", message: uneven }] };
      continue;
    }
    const understood = understand(cells);
    const theirs = (column: string) => headings[columns.find(([ours]) => ours === column)?.[1] ?? -1] ?? column;
    yield { row: understood, problems: cells.problems.map((each) => ({ ...each, column: theirs(each.column) })) };
  }
  if (!found) throw new Refusal("invalid", "The file is empty");
}

/** Blank cells beyond the last heading do no harm. */
function unevenness(record: readonly string[], headings: readonly string[]): string | null {
  if (record.length < headings.length)
    return `is the first of only ${record.length} of ${headings.length} cells: was the file cut off?`;
  const beyond = record.slice(headings.length).some((cell) => tidy(cell) !== "");
  return beyond ? "begins a row with more cells than the first row names: has something slipped?" : null;
}

/** Without the mark that keeps a spreadsheet from running a text of ours as a formula. */
const withoutGuard = (cell: string) => (/^'[=+\-@|\t\r\n]/.test(cell) ? cell.slice(1) : cell);

function findColumns<Column extends string>(headings: string[], table: Published<Column>): [Column, number][] {
  const wrong = table.refuse?.(headings.map((heading) => heading.toLowerCase())) ?? null;
  if (wrong !== null) throw new Refusal("invalid", wrong);
  const columns = Object.entries(table.columns) as [Column, { named: RegExp; optional?: true }][];
  const places = columns.map(([column, { named }]): [Column, number] => [
    column,
    headings.findIndex((heading) => named.test(heading.toLowerCase())),
  ]);
  const missing = columns.filter(([, { optional }], at) => !optional && places[at]?.[1] === -1);
  if (missing.length === 0) return places;
  const lacks = new Intl.ListFormat("en-GB").format(missing.map(([column]) => column));
  throw new Refusal("invalid", `The file is not ${table.called}: no column of its first row is the ${lacks}`);
}
