import { z } from "zod";
import type { Cells } from "@/lib/imports/cells";
import { parseDayCell, parseText } from "@/lib/imports/parse-cell";
import { listTable } from "@/lib/sheets/list-table";

/** The headings of the list of what is still to come. */
export const arrivalHeadings = {
  reference: "Reference",
  project: "Project",
  organisation: "Organisation",
  supplier: "Supplier",
  need: "Need",
  unit: "Counted in",
  agreed: "Agreed",
  confirmed: "Confirmed so far",
  recorded: "Recorded so far",
  quantity: "Arrived",
  deliveredOn: "On",
  payer: "Paid by",
  payee: "Paid to",
  note: "Note",
} as const;
type Column = keyof typeof arrivalHeadings;

/** What somebody fills in. */
export const arrivalFields = ["quantity", "deliveredOn", "payer", "payee", "note"] as const;
/** What says which match it is and what was agreed; no file changes it. */
export const fixedFields = ["project", "organisation", "supplier", "need", "unit", "agreed"] as const;
/** What moves by itself while a file is away. */
export const movingFields = ["confirmed", "recorded"] as const;
const knownFields = [...fixedFields, ...movingFields] as const;

/** The list as `readTable` finds its columns. */
export const arrivalTable = listTable("a list of what is still to come", arrivalHeadings, {
  must: ["reference", "quantity", "deliveredOn"],
  lines: ["need", "note"],
});

const text = z.string().nullable();

/** A row of the list as it was understood, as texts. */
export const arrivalRow = z.object({
  ...{ row: z.int(), reference: z.string(), quantity: text, deliveredOn: text, payer: text, payee: text, note: text },
  /** What the file says of what it cannot change; nothing of what it has no column for. */
  known: z.partialRecord(z.enum(knownFields), text),
});
export type ArrivalRow = z.infer<typeof arrivalRow>;

/** Reads one row. */
export function understandArrival(cells: Cells<Column>): ArrivalRow | null {
  const reference = cells.required("reference", parseText(60));
  const rest = {
    quantity: cells.optional("quantity", parseText(40)),
    deliveredOn: cells.optional("deliveredOn", parseDayCell),
    payer: cells.optional("payer", parseText(200)),
    payee: cells.optional("payee", parseText(200)),
    note: cells.optional("note", parseText(1_000)),
    known: Object.fromEntries(
      knownFields.flatMap((field) => (cells.has(field) ? [[field, cells.optional(field, parseText(5_000))]] : [])),
    ),
  };
  return reference === null ? null : { row: cells.row, reference, ...rest };
}
