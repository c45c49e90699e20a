import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { arrivalHeadings } from "@/lib/deliveries/arrival-row";
import { asWritten } from "@/lib/deliveries/known-columns";
import { toComeFor } from "@/lib/deliveries/to-come";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Column, inBatches, type Table } from "./table";

const Row = z.object({
  id: z.uuid(),
  project: z.string(),
  organisation: z.string(),
  supplier: z.string(),
  need: z.string(),
  unit: z.string(),
  cash: z.boolean(),
  agreed: z.number().nullable(),
  confirmed: z.number(),
  recorded: z.number(),
});
type Line = z.infer<typeof Row>;

const filledIn = { kind: "text", value: () => null } as const;

// The headings are those that lib/deliveries/arrival-row.ts reads, so that what was taken away can be brought back.
const columns: readonly Column<Line>[] = [
  { heading: arrivalHeadings.project, kind: "text", value: (row) => row.project },
  { heading: arrivalHeadings.organisation, kind: "text", value: (row) => row.organisation },
  { heading: arrivalHeadings.supplier, kind: "text", value: (row) => row.supplier },
  { heading: arrivalHeadings.need, kind: "text", value: (row) => row.need },
  { heading: arrivalHeadings.unit, kind: "text", value: (row) => row.unit },
  { heading: arrivalHeadings.agreed, kind: "number", value: (row) => asWritten(row, row.agreed) },
  { heading: arrivalHeadings.confirmed, kind: "number", value: (row) => asWritten(row, row.confirmed) },
  { heading: arrivalHeadings.recorded, kind: "number", value: (row) => asWritten(row, row.recorded) },
  { heading: `${arrivalHeadings.quantity} (quantity)`, kind: "number", value: () => null },
  { heading: `${arrivalHeadings.deliveredOn} (day)`, kind: "day", value: () => null },
  { heading: `${arrivalHeadings.payer} (for money)`, ...filledIn },
  { heading: `${arrivalHeadings.payee} (for money)`, ...filledIn },
  { heading: arrivalHeadings.note, ...filledIn },
  { heading: arrivalHeadings.reference, kind: "text", value: (row) => row.id },
];

/** What was agreed and is still to come, within what the actor may see, with columns for what arrived to be filled in. */
export function toComeTable(actor: Actor): Table<Line> {
  const batches = inBatches(async (after, length) => {
    const begin = after ? Prisma.sql`coalesce(h.id, m.id) > ${after}::uuid` : Prisma.sql`true`;
    return Row.array().parse(
      await ask`${toComeFor(actor)} AND m."endedAt" IS NULL AND ${begin} ORDER BY coalesce(h.id, m.id) LIMIT ${length}`,
    );
  });
  return { name: "What is to come", columns, batches };
}
