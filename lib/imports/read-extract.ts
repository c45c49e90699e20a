import { Refusal } from "@/lib/refusal";
import { type ExtractCells, type ExtractColumn, extractColumns } from "./extract-columns";
import { readCsv } from "./read-csv";
import { tidy } from "./tidy";

export type ExtractRecord = {
  /** The record's number as a spreadsheet shows it: the header is 1. */
  row: number;
  cells: ExtractCells;
  /** How many cells there are beyond the header's, or are missing (negative). */
  surplus: number;
};

type Places = Record<ExtractColumn, number>;

/**
 * Reads an extract record by record as it streams by; blank rows are passed over but counted, and columns may stand in
 * any order. Refuses (`invalid`) a file that is empty, lacks a column or has a quotation mark that nothing closes.
 */
export async function* readExtract(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<ExtractRecord> {
  let places: Places | undefined;
  let width = 0;
  let row = 0;
  for await (const record of readCsv(source)) {
    row++;
    if (!places) {
      places = findColumns(record);
      width = record.length;
    } else if (record.some((cell) => cell.trim() !== "")) {
      yield { row, cells: cellsOf(record, places), surplus: record.length - width };
    }
  }
  if (!places) throw new Refusal("invalid", "The file is empty");
}

function findColumns(header: string[]): Places {
  const names = header.map((name) =>
    tidy(name)
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_"),
  );
  const missing = extractColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const list =
      missing.length > 5 ? `${missing.slice(0, 5).join(", ")} and ${missing.length - 5} more` : missing.join(", ");
    throw new Refusal("invalid", `The file is not a programme extract: its first row lacks ${list}`);
  }
  const twice = extractColumns.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice) throw new Refusal("invalid", `The file has two columns called ${twice}`);
  return Object.fromEntries(extractColumns.map((column) => [column, names.indexOf(column)])) as Places;
}

function cellsOf(record: string[], places: Places): ExtractCells {
  const cells = {} as ExtractCells;
  for (const column of extractColumns) cells[column] = tidy(record[places[column]] ?? "");
  return cells;
}
