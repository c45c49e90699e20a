import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";
import type { Comparison } from "./compare-contracts";
import type { ContractText } from "./contract-fields";
import { matchContracts } from "./match-contracts";

// One list for what a file's contracts are read into and what is kept of them.
const columns = Prisma.raw(
  `reference, ocid, title, "buyerName", "supplierName", "companyNumber", "valuePence", "startsOn", "endsOn", weighting, promise, cpv`,
);
const read =
  Prisma.raw(`id uuid, reference text, ocid text, title text, "buyerName" text, "supplierName" text, "companyNumber" text,
  "valuePence" bigint, "startsOn" date, "endsOn" date, weighting int, promise text, cpv text, details jsonb`);

/** Writes what a comparison says into the register, records each contract's change, and gives contracts to their suppliers. */
export async function applyComparison(
  tx: Tx,
  actor: Actor,
  programmeId: string,
  { added, changed }: Comparison,
): Promise<void> {
  if (added.length + changed.length === 0) return;
  const at = now();
  const news = added.map((each) => ({ ...each, details: { reference: each.reference, imported: true } }));
  const lost = await losing(tx, changed);
  const changes = changed.map(({ id, after, changes }) => {
    const supplierId = lost.get(id);
    return { ...after, id, details: { changes, imported: true, ...(supplierId ? { stood: { supplierId } } : {}) } };
  });
  await tx.$executeRaw`INSERT INTO "Contract" (id, "programmeId", "createdAt", ${columns})
    SELECT ${uuid7}, ${programmeId}::uuid, ${at}, ${columns} FROM ${rows(news)}`;
  await tx.$executeRaw`UPDATE "Contract" c SET (${columns}, "supplierId") = (SELECT r.reference, r.ocid, r.title, r."buyerName", r."supplierName",
      r."companyNumber", r."valuePence", r."startsOn", r."endsOn", r.weighting, r.promise, r.cpv,
      CASE WHEN c."companyNumber" IS NOT DISTINCT FROM r."companyNumber" THEN c."supplierId" END)
    FROM ${rows(changes)} WHERE c.id = r.id`;
  await tell(tx, actor, { name: "contract.added", programmeId, at }, news);
  await tell(tx, actor, { name: "contract.changed", programmeId, at }, changes);
  const references = [...added, ...changed].map(({ reference }) => reference);
  await matchContracts(
    tx,
    actor,
    Prisma.sql`c."programmeId" = ${programmeId}::uuid AND c.reference = ANY (${references}::text[])`,
  );
}

/** The supplier of each contract that a file gives to another company. */
async function losing(tx: Tx, changed: Comparison["changed"]): Promise<Map<string, string>> {
  const moved = changed.filter(({ changes }) => changes.some(({ field }) => field === "companyNumber"));
  const ids = moved.map(({ id }) => id);
  const theirs = await tx.contract.findMany({ where: { id: { in: ids }, supplierId: { not: null } } });
  return new Map(theirs.map(({ id, supplierId }) => [id, supplierId ?? ""]));
}

type Written = ContractText & { details: object };
const rows = (given: Written[]) => Prisma.sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS r (${read})`;

type Happened = { name: "contract.added" | "contract.changed"; programmeId: string; at: Date };

/** In one statement, as nobody is sent a letter about these. */
async function tell(
  tx: Tx,
  { userId, organisationId, role }: Actor,
  { name, programmeId, at }: Happened,
  given: Written[],
) {
  await tx.$executeRaw`
    INSERT INTO "Activity" (id, name, at, "userId", "organisationId", role, "programmeId", "subjectId", details)
    SELECT ${uuid7}, ${name}, ${at}, ${userId}::uuid, ${organisationId}::uuid, ${role}, ${programmeId}::uuid, c.id, r.details
    FROM ${rows(given)} JOIN "Contract" c ON c."programmeId" = ${programmeId}::uuid AND c.reference = r.reference ORDER BY c.reference`;
}
