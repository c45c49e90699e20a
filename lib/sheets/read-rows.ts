import type { Cells } from "@/lib/imports/cells";
import type { Problem } from "@/lib/imports/problem";
import { readSheet } from "@/lib/imports/read-sheet";
import { type Published, readTable } from "@/lib/imports/read-table";
import { Refusal } from "@/lib/refusal";
import type { Understood } from "./sheet-kind";

/** Reads all rows of a sheet; what has an error is left out of them. Refuses (`invalid`) what is no such table, or holds more than `most`. */
export async function readRows<Column extends string, Row extends object>(
  bytes: Uint8Array,
  table: Published<Column>,
  most: number,
  understand: (cells: Cells<Column>) => Row | null,
): Promise<Understood<Row>> {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let count = 0;
  for await (const { row, problems: wrong } of readTable(readSheet(bytes), table, understand)) {
    count += 1;
    if (count > most) throw new Refusal("invalid", `The file has more than ${most} rows: split it`);
    problems.push(...wrong);
    if (row !== null && !wrong.some(({ level }) => level === "error")) rows.push(row);
  }
  return { rows, problems, count };
}
