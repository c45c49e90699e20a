import { now } from "@/lib/clock";
import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";

const inRegister = Prisma.sql`CASE WHEN o."charityNumber" IS NOT NULL THEN coalesce(c.live, false)
  ELSE EXISTS (SELECT 1 FROM "RegisteredCharity" k WHERE k."companyNumber" = o."companyNumber" AND k.live) END`;

/**
 * Marks organisations by what the register of charities says of their numbers: verified where it has the charity number as
 * live, or a live charity gives the company number of one that has no other; lapsed where it had it once, or has it as
 * removed. `which` is a condition on `"Organisation" o`. Records each change in every programme; gives how many there were.
 */
export async function checkRegister(tx: SqlTx, which: Prisma.Sql): Promise<number> {
  const at = now();
  const marked = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Organisation" o SET "verifiedAt" = CASE WHEN s.live THEN coalesce(o."verifiedAt", ${at}::timestamptz) END,
      "lapsedAt" = CASE WHEN s.live THEN NULL WHEN s.lapsed THEN coalesce(o."lapsedAt", ${at}::timestamptz) END
    FROM (
      SELECT o.id, ${inRegister} AS live,
        o."verifiedAt" IS NOT NULL OR o."lapsedAt" IS NOT NULL OR c.live IS FALSE AS lapsed
      FROM "Organisation" o LEFT JOIN "RegisteredCharity" c ON c.number = o."charityNumber"
      WHERE ${which} AND (o."charityNumber" IS NOT NULL OR o."companyNumber" IS NOT NULL)
    ) s
    WHERE s.id = o.id AND (s.live <> (o."verifiedAt" IS NOT NULL) OR (s.lapsed AND NOT s.live) <> (o."lapsedAt" IS NOT NULL))
    RETURNING o.id`;
  if (marked.length > 0) {
    // As imported, so that a later import of an extract does not take it for somebody's own change.
    await tx.$executeRaw`
      INSERT INTO "Activity" (id, "programmeId", name, role, "subjectId", details, at)
      SELECT ${uuid7}, pa."programmeId", CASE WHEN o."verifiedAt" IS NULL THEN 'organisation.lapsed' ELSE 'organisation.verified' END, 'system', o.id,
        jsonb_build_object('imported', true), ${at}::timestamptz
      FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
      WHERE o.id = ANY (${marked.map(({ id }) => id)}::uuid[]) ORDER BY o.id, pa."programmeId"`;
  }
  return marked.length;
}
