import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { anOrganisation } from "./factories";

let made = 0;
const next = () => (made += 1);

/** A contract of £1 million with a new supplier, unless told otherwise. */
export async function aContract(given: Partial<Prisma.ContractUncheckedCreateInput> = {}) {
  const supplierId =
    given.supplierId === undefined
      ? (await anOrganisation("supplier", given.programmeId ? { programmeId: given.programmeId } : {})).id
      : given.supplierId;
  const programmeId =
    given.programmeId ??
    (await db.participation.findFirstOrThrow({ where: { organisationId: supplierId ?? "" } })).programmeId;
  return db.contract.create({
    data: {
      reference: `C-${next()}`,
      title: "Keeping four hospitals clean",
      supplierName: "A supplier",
      valuePence: 100_000_000n,
      ...given,
      supplierId,
      programmeId,
    },
  });
}

/** A promise of 500 hours of volunteering by the end of 2026, unless told otherwise. */
export async function aCommitment(given: Partial<Prisma.CommitmentUncheckedCreateInput> = {}) {
  const contractId = given.contractId ?? (await aContract()).id;
  return db.commitment.create({
    data: {
      position: next(),
      title: "Volunteering",
      unit: "hour",
      quantity: 500n,
      dueOn: new Date("2026-12-31"),
      ...given,
      contractId,
    },
    include: { contract: true },
  });
}
