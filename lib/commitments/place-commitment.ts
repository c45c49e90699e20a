import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { Refusal } from "@/lib/refusal";

type Placed = Omit<Prisma.CommitmentUncheckedCreateInput, "position"> & { measureId: string | null };

/** Puts a commitment after the last one of its contract, whose row is locked meanwhile. Refuses `invalid` a measure that the programme does not use. */
export async function placeCommitment(tx: Tx, programmeId: string, commitment: Placed) {
  const { contractId, measureId } = commitment;
  await tx.$queryRaw`SELECT 1 FROM "Contract" WHERE id = ${contractId}::uuid FOR UPDATE`;
  if (measureId !== null) await refuseOtherMeasure(tx, programmeId, measureId);
  const last = await tx.commitment.aggregate({ where: { contractId }, _max: { position: true } });
  return tx.commitment.create({ data: { ...commitment, position: (last._max.position ?? 0) + 1 } });
}

async function refuseOtherMeasure(tx: Tx, programmeId: string, measureId: string) {
  const [used] = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM "Measure" m JOIN "ProgrammeFramework" f ON f."frameworkId" = m."frameworkId"
    WHERE m.id::text = ${measureId} AND f."programmeId" = ${programmeId}::uuid AND f."endedAt" IS NULL`;
  if (!used)
    throw new Refusal("invalid", "There is a problem with your answers", { measureId: ["Choose one of the measures"] });
}
