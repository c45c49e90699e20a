import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { organisationsVisibleTo } from "@/lib/organisations/visible";
import { type Column, inBatches, type Table } from "./table";

const Row = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.string(),
  status: z.string(),
  charityNumber: z.string().nullable(),
  companyNumber: z.string().nullable(),
  verifiedAt: z.date().nullable(),
  lapsedAt: z.date().nullable(),
  postcode: z.string().nullable(),
  submittedAt: z.date(),
  decidedAt: z.date().nullable(),
});
type OrganisationLine = z.infer<typeof Row>;

const columns: readonly Column<OrganisationLine>[] = [
  { heading: "Organisation", kind: "text", value: (row) => row.name },
  { heading: "Kind", kind: "text", value: (row) => row.kind },
  { heading: "Standing", kind: "text", value: (row) => row.status },
  { heading: "Charity number", kind: "text", value: (row) => row.charityNumber },
  { heading: "Company number", kind: "text", value: (row) => row.companyNumber },
  { heading: "Found in a register on", kind: "instant", value: (row) => row.verifiedAt },
  { heading: "No longer found on", kind: "instant", value: (row) => row.lapsedAt },
  { heading: "Postcode", kind: "text", value: (row) => row.postcode },
  { heading: "Registered on", kind: "instant", value: (row) => row.submittedAt },
  { heading: "Answered on", kind: "instant", value: (row) => row.decidedAt },
];

/** Every organisation with a place in the programme. */
export function organisationsTable(actor: Actor): Table<OrganisationLine> {
  const batches = inBatches(async (after, length) => {
    const begin = after ? Prisma.sql`o.id > ${after}::uuid` : Prisma.sql`true`;
    return Row.array().parse(
      await ask`
        SELECT o.id, o.name, o.kind::text, pa.status::text, o."charityNumber", o."companyNumber", o."verifiedAt", o."lapsedAt",
          o.postcode, pa."submittedAt", pa."decidedAt"
        FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
        WHERE ${organisationsVisibleTo(actor)} AND ${begin} ORDER BY o.id LIMIT ${length}`,
    );
  });
  return { name: "Organisations", columns, batches };
}
