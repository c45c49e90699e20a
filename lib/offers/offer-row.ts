import { z } from "zod";
import type { Cells } from "@/lib/imports/cells";
import { parseCode, parseDayCell, parseText } from "@/lib/imports/parse-cell";
import { needTypeOrder } from "@/lib/needs/need-type";
import { listTable } from "@/lib/sheets/list-table";

/** The headings of the list of offers, as it is taken away, by the form's fields. */
export const offerHeadings = {
  description: "What",
  type: "Kind",
  quantity: "How much",
  unit: "Counted in",
  until: "Until",
  postcode: "Where",
  conditions: "Conditions",
  supplierId: "Supplier",
  status: "Standing",
  reference: "Reference",
} as const;
type Column = keyof typeof offerHeadings;

/** The list of offers as `readTable` finds its columns. */
export const offerTable = listTable("a list of offers", offerHeadings, {
  must: ["description", "type", "quantity"],
  lines: ["conditions"],
});

const text = z.string().nullable();
/** What is left as it is because the file has no column for it. */
const mayBeAbsent = ["until", "postcode", "conditions"] as const;

/** A row of a list of offers as it was understood. */
export const offerRow = z.object({
  ...{ row: z.int(), reference: text, supplier: text, status: z.enum(["open", "withdrawn"]).nullable() },
  ...{ type: z.enum(needTypeOrder), description: z.string(), quantity: z.string(), unit: text },
  ...{ until: text, postcode: text, conditions: text, absent: z.array(z.enum(mayBeAbsent)) },
});
export type OfferRow = z.infer<typeof offerRow>;

/** Reads one row; what its cells leave empty is empty. */
export function understandOffer(cells: Cells<Column>): OfferRow | null {
  const type = cells.required("type", parseCode(needTypeOrder));
  const description = cells.required("description", parseText(300));
  const quantity = cells.required("quantity", parseText(40));
  const rest = {
    reference: cells.optional("reference", parseText(60)),
    supplier: cells.optional("supplierId", parseText(200)),
    status: cells.optional("status", parseCode(["open", "withdrawn"] as const)),
    unit: cells.optional("unit", parseText(60)),
    until: cells.optional("until", parseDayCell),
    postcode: cells.optional("postcode", parseText(40)),
    conditions: cells.optional("conditions", parseText(2000)),
    absent: mayBeAbsent.filter((field) => !cells.has(field)),
  };
  if (type === null || description === null || quantity === null) return null;
  return { row: cells.row, type, description, quantity, ...rest };
}
