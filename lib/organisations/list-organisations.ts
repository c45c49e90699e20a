import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { organisationKinds } from "./organisation-kinds";
import { organisationsVisibleTo } from "./visible";

const pageSize = 100;
const question = z.object({
  status: z.enum(["submitted", "approved", "returned"]).optional(),
  kind: z.enum(organisationKinds).optional(),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
const rows = z.array(
  z.object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(organisationKinds),
    status: z.enum(["submitted", "approved", "returned"]),
    charityNumber: z.string().nullable(),
    companyNumber: z.string().nullable(),
    submittedAt: z.date(),
    decidedAt: z.date().nullable(),
  }),
);
const counted = z.array(z.object({ total: z.int() }));

/** Organisations with a place in the programme, those that have waited longest first; 100 a page, and how many there are. */
export async function listOrganisations(actor: Actor, input: unknown = {}) {
  const { status, kind, page } = read(question, input);
  const withStatus = status ? Prisma.sql`pa.status = ${status}::"ParticipationStatus"` : Prisma.sql`true`;
  const ofKind = kind ? Prisma.sql`o.kind = ${kind}::"OrganisationKind"` : Prisma.sql`true`;
  const found = await db.$queryRaw`
      SELECT o.id, o.name, o.kind, o."charityNumber", o."companyNumber", pa.status, pa."submittedAt", pa."decidedAt",
        count(*) OVER ()::int AS total
      FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
      WHERE ${organisationsVisibleTo(actor)} AND ${withStatus} AND ${ofKind}
      ORDER BY pa."submittedAt", o.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  return { rows: rows.parse(found), total: counted.parse(found)[0]?.total ?? 0, page, pageSize };
}
