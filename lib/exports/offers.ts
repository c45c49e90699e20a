import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { drawnFrom } from "@/lib/offers/left-of-offer";
import { offersVisibleTo } from "@/lib/offers/visible";
import { type Column, inBatches, type Table } from "./table";

const Row = z.object({
  id: z.uuid(),
  supplier: z.string(),
  type: z.string(),
  description: z.string(),
  unit: z.string(),
  quantity: z.number(),
  promised: z.number(),
  until: z.iso.date().nullable(),
  postcode: z.string().nullable(),
  conditions: z.string().nullable(),
  status: z.string(),
  createdAt: z.date(),
  endedAt: z.date().nullable(),
});
type OfferLine = z.infer<typeof Row>;

const amount = (row: OfferLine, quantity: number) => (row.type === "cash" ? quantity / 100 : quantity);

const columns: readonly Column<OfferLine>[] = [
  { heading: "Supplier", kind: "text", value: (row) => row.supplier },
  { heading: "Kind", kind: "text", value: (row) => row.type },
  { heading: "What", kind: "text", value: (row) => row.description },
  { heading: "How much", kind: "number", value: (row) => amount(row, row.quantity) },
  { heading: "Counted in", kind: "text", value: (row) => (row.type === "cash" ? "pounds" : row.unit) },
  { heading: "Promised", kind: "number", value: (row) => amount(row, row.promised) },
  { heading: "Until", kind: "day", value: (row) => row.until },
  { heading: "Where", kind: "text", value: (row) => row.postcode },
  { heading: "Conditions", kind: "text", value: (row) => row.conditions },
  { heading: "Standing", kind: "text", value: (row) => row.status },
  { heading: "Offered on", kind: "instant", value: (row) => row.createdAt },
  { heading: "Withdrawn on", kind: "instant", value: (row) => row.endedAt },
  // By this the list is brought back: lib/offers/offer-row.ts.
  { heading: "Reference", kind: "text", value: (row) => row.id },
];

/** Every offer that the actor may see: a supplier's own, what is open for those who may ask, all of them for the procurement team. */
export function offersTable(actor: Actor): Table<OfferLine> {
  const batches = inBatches(async (after, length) => {
    const begin = after ? Prisma.sql`f.id > ${after}::uuid` : Prisma.sql`true`;
    return Row.array().parse(
      await ask`
        SELECT f.id, o.name AS supplier, f.type::text, f.description, f.unit, f.quantity, ${drawnFrom} AS promised,
          f.until::text, coalesce(f.postcode, f.district) AS postcode, f.conditions, f.status::text, f."createdAt", f."endedAt"
        FROM "Offer" f JOIN "Organisation" o ON o.id = f."supplierId"
        WHERE ${offersVisibleTo(actor)} AND ${begin} ORDER BY f.id LIMIT ${length}`,
    );
  });
  return { name: "Offers", columns, batches };
}
