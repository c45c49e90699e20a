import { writeCsvStream } from "hucre/csv";
import { writeXlsxStream } from "hucre/xlsx";
import { dayInLondon } from "@/lib/dates";
import type { Format } from "./formats";
import type { Column, ColumnKind, Table, Value } from "./table";

/** What a browser is told that it gets. */
export const mediaTypes: Record<Format, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

const look: Record<ColumnKind, { width: number; numFmt?: string }> = {
  text: { width: 32 },
  number: { width: 12, numFmt: "#,##0" },
  money: { width: 14, numFmt: "£#,##0.00" },
  day: { width: 13, numFmt: "d mmm yyyy" },
  instant: { width: 13, numFmt: "d mmm yyyy" },
};

/**
 * A table as the bytes of an Excel workbook or of a CSV file, made while it is read and never held whole. In CSV money is pounds such as
 * 1234.50 and a day 2026-03-31; a text that a spreadsheet would run as a formula is kept a text in both.
 */
export function writeTable<Row>(table: Table<Row>, format: Format): ReadableStream<Uint8Array> {
  const headings = table.columns.map(({ heading }) => heading);
  if (format === "csv")
    return writeCsvStream(rowsOf(table, plain), { headers: headings, bom: true, escapeFormulae: true });
  return writeXlsxStream(rowsOf(table, cell), {
    name: sheetName(table.name),
    columns: table.columns.map(({ heading, kind }) => ({ header: heading, ...look[kind] })),
    freezePane: { rows: 1 },
  });
}

async function* rowsOf<Row, Cell>({ columns, batches }: Table<Row>, as: (kind: ColumnKind, value: Value) => Cell) {
  for await (const batch of batches)
    for (const row of batch) yield columns.map(({ kind, value }: Column<Row>) => as(kind, value(row)));
}

/** A cell of a workbook: numbers and days are those, so that they can be added and sorted. */
function cell(kind: ColumnKind, value: Value): string | number | Date | null {
  if (value === null) return null;
  if (kind === "money") return Number(value) / 100;
  if (kind === "number") return Number(value);
  if (kind === "day" || kind === "instant") return new Date(`${dayOf(value)}T00:00:00Z`);
  return legible(String(value));
}

function plain(kind: ColumnKind, value: Value): string | number | null {
  if (value === null) return null;
  if (kind === "money") return (Number(value) / 100).toFixed(2);
  if (kind === "number") return Number(value);
  if (kind === "day" || kind === "instant") return dayOf(value);
  return legible(String(value));
}

const dayOf = (value: string | number | bigint | Date) =>
  value instanceof Date ? dayInLondon(value) : String(value).slice(0, 10);

/** Without the characters that a workbook cannot hold, and no longer than one of its cells. */
const legible = (text: string) => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, "").slice(0, 32_000);

/** Excel takes 31 characters for a sheet's name, and not every one. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
