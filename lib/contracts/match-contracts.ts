import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

/**
 * Gives contracts to the approved supplier of their programme that has their company number. `which` is a condition on
 * `"Contract" c` and `"Organisation" o`. A contract whose deliveries have been counted stays with whom it is. Says how many it gave.
 */
export async function matchContracts(tx: Tx, actor: Actor, which: Prisma.Sql): Promise<number> {
  const matched = await tx.$queryRaw<{ id: string; programmeId: string; supplierId: string }[]>`
    UPDATE "Contract" given SET "supplierId" = o.id
    FROM "Contract" c JOIN "Organisation" o ON o."companyNumber" = c."companyNumber" AND o.kind = 'supplier'
      JOIN "Participation" pa ON pa."organisationId" = o.id AND pa."programmeId" = c."programmeId" AND pa.status = 'approved'
    WHERE given.id = c.id AND c."supplierId" IS DISTINCT FROM o.id AND ${which}
      AND NOT EXISTS (SELECT 1 FROM "Credit" k JOIN "Commitment" t ON t.id = k."commitmentId" WHERE t."contractId" = c.id)
    RETURNING given.id, given."programmeId", given."supplierId"`;
  for (const { id, programmeId, supplierId } of matched)
    await record(tx, actor, "contract.matched", { subjectId: id, programmeId, details: { supplierId } });
  return matched.length;
}
