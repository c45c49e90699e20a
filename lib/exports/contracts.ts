import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { contractsVisibleTo } from "@/lib/contracts/visible";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Column, inBatches, type Table } from "./table";

const Row = z.object({
  id: z.uuid(),
  ocid: z.string().nullable(),
  reference: z.string(),
  title: z.string(),
  supplierName: z.string(),
  companyNumber: z.string().nullable(),
  buyerName: z.string().nullable(),
  valuePence: z.number().nullable(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  weighting: z.number().nullable(),
  promise: z.string().nullable(),
  cpv: z.string().nullable(),
});
type ContractLine = z.infer<typeof Row>;

// The headings are those that the import of contracts reads, so that what was taken away can be brought back.
const columns: readonly Column<ContractLine>[] = [
  { heading: "ocid", kind: "text", value: (row) => row.ocid },
  { heading: "contract_id", kind: "text", value: (row) => row.reference },
  { heading: "title", kind: "text", value: (row) => row.title },
  { heading: "supplier_name", kind: "text", value: (row) => row.supplierName },
  { heading: "supplier_company_number", kind: "text", value: (row) => row.companyNumber },
  { heading: "buyer_name", kind: "text", value: (row) => row.buyerName },
  { heading: "value_amount", kind: "money", value: (row) => row.valuePence },
  { heading: "currency", kind: "text", value: (row) => (row.valuePence === null ? null : "GBP") },
  { heading: "start_date", kind: "day", value: (row) => row.startsOn },
  { heading: "end_date", kind: "day", value: (row) => row.endsOn },
  {
    heading: "sv_weighting_pct",
    kind: "text",
    value: (row) => (row.weighting === null ? null : String(row.weighting / 100)),
  },
  { heading: "sv_commitment_text", kind: "text", value: (row) => row.promise },
  { heading: "cpv", kind: "text", value: (row) => row.cpv },
];

/** Every contract that the actor may see, as the import of contracts reads them. */
export function contractsTable(actor: Actor): Table<ContractLine> {
  const batches = inBatches(async (after, length) => {
    const begin = after ? Prisma.sql`c.id > ${after}::uuid` : Prisma.sql`true`;
    return Row.array().parse(
      await ask`
        SELECT c.id, c.ocid, c.reference, c.title, c."supplierName", c."companyNumber", c."buyerName",
          c."valuePence"::float8 AS "valuePence", c."startsOn"::text, c."endsOn"::text, c.weighting, c.promise, c.cpv
        FROM "Contract" c WHERE ${contractsVisibleTo(actor)} AND ${begin} ORDER BY c.id LIMIT ${length}`,
    );
  });
  return { name: "Contracts", columns, batches };
}
