import { Readable } from "node:stream";
import { systemIn } from "@/lib/auth/actor";
import { type ExtractCells, extractColumns } from "@/lib/imports/extract-columns";
import { type Imported, importExtract } from "@/lib/imports/import-extract";
import { describeProblem } from "@/lib/imports/problem";

const blank = Object.fromEntries(extractColumns.map((column) => [column, ""])) as ExtractCells;

/** A row for a listed project with a cash need of £5,000 and no pledge, unless told otherwise. */
export const aRow = (given: Partial<ExtractCells> = {}): ExtractCells => ({
  ...blank,
  project_ref: "R1",
  project_title: "A Bed of Their Own",
  project_summary: "Beds for children who share one.",
  organisation_name: "Lozells Lantern",
  child_focused: "yes",
  drivers: "housing;education",
  postcode: "B19 1NH",
  children_expected: "40",
  listed_on: "2024-06-01",
  project_status: "listed",
  need_ref: "N1",
  need_type: "cash",
  need_description: "Running costs",
  cash_requested_gbp: "5000",
  ...given,
});

/** Rows as the text of a file. */
export const csvOf = (rows: ExtractCells[]): string =>
  [extractColumns, ...rows.map((row) => extractColumns.map((column) => row[column]))]
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","))
    .join("\n");

export const extractOf = (rows: ExtractCells[]) => Readable.from([Buffer.from(csvOf(rows))]);

/** Imports rows into the programme `bsol`, which is started if it is not there. */
export const importRows = (rows: ExtractCells[], options: object = {}): Promise<Imported> =>
  importExtract(systemIn(null), { programme: "bsol", create: true, ...options }, extractOf(rows));

export const problemsOf = ({ problems }: Imported): string[] => problems.map(describeProblem);
