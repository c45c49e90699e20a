import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";

type Matched = { id: string; programmeId: string; supplierId: string; stood: string | null };

/**
 * Gives contracts to the approved supplier of their programme that has their company number. `which` is a condition on
 * `"Contract" c` and `"Organisation" o`. A contract whose deliveries have been counted stays with whom it is. Says how many it
 * gave. Each is recorded; a supplier gets one letter, however many there are.
 */
export async function matchContracts(tx: Tx, actor: Actor, which: Prisma.Sql): Promise<number> {
  const matched = await tx.$queryRaw<Matched[]>`
    UPDATE "Contract" given SET "supplierId" = o.id
    FROM "Contract" c JOIN "Organisation" o ON o."companyNumber" = c."companyNumber" AND o.kind = 'supplier'
      JOIN "Participation" pa ON pa."organisationId" = o.id AND pa."programmeId" = c."programmeId" AND pa.status = 'approved'
    WHERE given.id = c.id AND c."supplierId" IS DISTINCT FROM o.id AND ${which}
      AND NOT EXISTS (SELECT 1 FROM "Credit" k JOIN "Commitment" t ON t.id = k."commitmentId" WHERE t."contractId" = c.id)
    RETURNING given.id, given."programmeId", given."supplierId", c."supplierId" AS stood`;
  for (const { supplierId, programmeId } of new Map(matched.map((each) => [each.supplierId, each])).values()) {
    const [first, ...others] = matched.filter((each) => each.supplierId === supplierId);
    if (!first) continue;
    const details = { supplierId, others: others.length, stood: { supplierId: first.stood } };
    await record(tx, actor, "contract.matched", { subjectId: first.id, programmeId, details });
    await recordSilently(tx, actor, others);
  }
  return matched.length;
}

async function recordSilently(tx: Tx, { userId, organisationId, role }: Actor, matched: Matched[]): Promise<void> {
  if (matched.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "Activity" (id, name, at, "userId", "organisationId", role, "programmeId", "subjectId", details)
    SELECT ${uuid7}, 'contract.matched', ${now()}, ${userId}::uuid, ${organisationId}::uuid, ${role}, r."programmeId", r.id,
      jsonb_build_object('supplierId', r."supplierId", 'others', 0, 'stood', jsonb_build_object('supplierId', r.stood))
    FROM jsonb_to_recordset(${JSON.stringify(matched)}::jsonb) AS r (id uuid, "programmeId" uuid, "supplierId" uuid, stood uuid)`;
}
