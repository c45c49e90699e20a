import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { pledgesVisibleTo } from "@/lib/pledges/visible";
import { type Column, inBatches, type Table } from "./table";

const Row = z.object({
  id: z.uuid(),
  project: z.string(),
  organisation: z.string(),
  need: z.string(),
  type: z.string(),
  unit: z.string(),
  supplier: z.string(),
  ledBy: z.string().nullable(),
  cash: z.boolean(),
  quantity: z.number(),
  line: z.string().nullable(),
  status: z.string(),
  offeredAt: z.date(),
  decidedAt: z.date().nullable(),
  privateReason: z.string().nullable(),
  channel: z.string(),
  match: z.string().nullable(),
  agreedAt: z.date().nullable(),
  agreed: z.number().nullable(),
  confirmed: z.number().nullable(),
  endedAt: z.date().nullable(),
  endedReason: z.string().nullable(),
});
type PledgeLine = z.infer<typeof Row>;

const pence = (row: PledgeLine, quantity: number | null) => (row.cash ? quantity : null);
const things = (row: PledgeLine, quantity: number | null) => (row.cash ? null : quantity);

const columns: readonly Column<PledgeLine>[] = [
  { heading: "Project", kind: "text", value: (row) => row.project },
  { heading: "Organisation", kind: "text", value: (row) => row.organisation },
  { heading: "Supplier", kind: "text", value: (row) => row.supplier },
  { heading: "Shared and led by", kind: "text", value: (row) => row.ledBy },
  { heading: "Need", kind: "text", value: (row) => row.need },
  { heading: "Kind", kind: "text", value: (row) => row.type },
  { heading: "Counted in", kind: "text", value: (row) => (row.cash ? "pounds" : (row.line ?? row.unit)) },
  { heading: "Pledged", kind: "number", value: (row) => things(row, row.quantity) },
  { heading: "Pledged in pounds", kind: "money", value: (row) => pence(row, row.quantity) },
  { heading: "Pledged on", kind: "instant", value: (row) => row.offeredAt },
  { heading: "Pledge", kind: "text", value: (row) => row.status },
  { heading: "Answered on", kind: "instant", value: (row) => row.decidedAt },
  { heading: "Channel", kind: "text", value: (row) => row.channel },
  { heading: "Agreed", kind: "number", value: (row) => things(row, row.agreed) },
  { heading: "Agreed in pounds", kind: "money", value: (row) => pence(row, row.agreed) },
  { heading: "Agreed on", kind: "instant", value: (row) => row.agreedAt },
  { heading: "Confirmed", kind: "number", value: (row) => things(row, row.confirmed) },
  { heading: "Confirmed in pounds", kind: "money", value: (row) => pence(row, row.confirmed) },
  { heading: "Match", kind: "text", value: (row) => row.match },
  { heading: "Ended on", kind: "instant", value: (row) => row.endedAt },
  { heading: "Why it ended", kind: "text", value: (row) => row.endedReason },
];
const whyDeclined: Column<PledgeLine> = {
  heading: "Why it was declined (private)",
  kind: "text",
  value: (row) => row.privateReason,
};

/**
 * Every pledge that the actor may see, with what was agreed and confirmed of it: of a shared one a supplier gets its own part, so that
 * nothing is counted twice. Why one was declined is never the supplier's to take.
 */
export function pledgesTable(actor: Actor): Table<PledgeLine> {
  const whose = actor.role === "supplier" ? actor.organisationId : null;
  const batches = inBatches(async (after, length) => {
    const begin = after ? Prisma.sql`g.id > ${after}::uuid` : Prisma.sql`true`;
    return Row.array().parse(
      await ask`
        SELECT g.id, p.title AS project, o.name AS organisation, n.description AS need, n.type::text, n.unit, coalesce(hs.name, s.name) AS supplier, CASE WHEN j.joint THEN s.name END AS "ledBy",
          n.type = 'cash' AND NOT g."inKind" AS cash, coalesce(h.quantity, g."lineQuantity", g.quantity) AS quantity, l.description AS line,
          g.status::text, g."offeredAt", g."decidedAt", g."privateReason", g.channel::text, m.status::text AS match, m."agreedAt",
          CASE WHEN m.id IS NOT NULL THEN coalesce(h."agreedQuantity", m."lineQuantity", m.quantity) END AS agreed, m."endedAt", m."endedReason",
          (SELECT sum(d."confirmedQuantity") FROM "Delivery" d WHERE d."matchId" = m.id
            AND (h.id IS NULL OR coalesce(d."supplierId", m."supplierId") = h."supplierId"))::float8 AS confirmed
        FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
          JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = g."supplierId"
          LEFT JOIN "NeedLine" l ON l.id = g."lineId" LEFT JOIN "Match" m ON m."pledgeId" = g.id
          LEFT JOIN "Share" h ON h."pledgeId" = g.id AND h."supplierId" = ${whose}::uuid AND h.status IN ('invited', 'confirmed')
          LEFT JOIN "Organisation" hs ON hs.id = h."supplierId"
          CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM "Share" o
            WHERE o."pledgeId" = g.id AND o."supplierId" <> g."supplierId" AND o.status IN ('invited', 'confirmed')) AS joint) j
        WHERE ${pledgesVisibleTo(actor)} AND (${whose}::uuid IS NULL OR g."supplierId" = ${whose}::uuid OR h.status = 'confirmed')
          AND ${begin} ORDER BY g.id LIMIT ${length}`,
    );
  });
  const shown = actor.role === "supplier" ? columns : [...columns, whyDeclined];
  return { name: "Pledges and matches", columns: shown, batches };
}
