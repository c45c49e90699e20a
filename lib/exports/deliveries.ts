import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { matchesVisibleTo } from "@/lib/matches/visible";
import { type Column, inBatches, type Table } from "./table";

const Row = z.object({
  id: z.uuid(),
  project: z.string(),
  organisation: z.string(),
  supplier: z.string(),
  need: z.string(),
  unit: z.string(),
  cash: z.boolean(),
  status: z.string(),
  deliveredOn: z.iso.date(),
  quantity: z.number(),
  confirmed: z.number().nullable(),
  payer: z.string().nullable(),
  payee: z.string().nullable(),
  note: z.string().nullable(),
  decidedAt: z.date().nullable(),
  reason: z.string().nullable(),
});
type DeliveryLine = z.infer<typeof Row>;

const columns: readonly Column<DeliveryLine>[] = [
  { heading: "Project", kind: "text", value: (row) => row.project },
  { heading: "Organisation", kind: "text", value: (row) => row.organisation },
  { heading: "Supplier", kind: "text", value: (row) => row.supplier },
  { heading: "Need", kind: "text", value: (row) => row.need },
  { heading: "Arrived on", kind: "day", value: (row) => row.deliveredOn },
  { heading: "Counted in", kind: "text", value: (row) => (row.cash ? "pounds" : row.unit) },
  { heading: "Recorded", kind: "number", value: (row) => (row.cash ? null : row.quantity) },
  { heading: "Recorded in pounds", kind: "money", value: (row) => (row.cash ? row.quantity : null) },
  { heading: "Standing", kind: "text", value: (row) => row.status },
  { heading: "Confirmed", kind: "number", value: (row) => (row.cash ? null : row.confirmed) },
  { heading: "Confirmed in pounds", kind: "money", value: (row) => (row.cash ? row.confirmed : null) },
  { heading: "Answered on", kind: "instant", value: (row) => row.decidedAt },
  { heading: "Why", kind: "text", value: (row) => row.reason },
  { heading: "Payer", kind: "text", value: (row) => row.payer },
  { heading: "Payee", kind: "text", value: (row) => row.payee },
  { heading: "Note", kind: "text", value: (row) => row.note },
];

/** Every delivery that the actor may see, confirmed or not. */
export function deliveriesTable(actor: Actor): Table<DeliveryLine> {
  const batches = inBatches(async (after, length) => {
    const begin = after ? Prisma.sql`d.id > ${after}::uuid` : Prisma.sql`true`;
    return Row.array().parse(
      await ask`
        SELECT d.id, p.title AS project, o.name AS organisation, s.name AS supplier, n.description AS need,
          coalesce(l.description, n.unit) AS unit, n.type = 'cash' AND NOT m."inKind" AS cash, d.status::text,
          d."deliveredOn"::text,
          d.quantity, d."confirmedQuantity" AS confirmed, d.payer, d.payee, d.note, d."decidedAt", d."decidedReason" AS reason
        FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId"
          JOIN "Project" p ON p.id = n."projectId" JOIN "Organisation" o ON o.id = p."organisationId"
          JOIN "Organisation" s ON s.id = coalesce(d."supplierId", m."supplierId") LEFT JOIN "NeedLine" l ON l.id = m."lineId"
        WHERE ${matchesVisibleTo(actor)} AND ${begin} ORDER BY d.id LIMIT ${length}`,
    );
  });
  return { name: "Deliveries", columns, batches };
}
