import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { actorFor, aDelivery, aMatch, anActor, aNeed, anOrganisation } from "./factories";

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

/** A contract with a commitment of 500 hours, its supplier and team, and a confirmed delivery of 40 hours of volunteering. */
export async function aLedger(given: Partial<Prisma.CommitmentUncheckedCreateInput> = {}) {
  const supplier = await anOrganisation("supplier", { companyNumber: `9900${String(next()).padStart(4, "0")}` });
  const contract = await aContract({ supplierId: supplier.id, companyNumber: supplier.companyNumber ?? null });
  const commitment = await aCommitment({ contractId: contract.id, ...given });
  const need = await aNeed({ type: "volunteering", unit: "hour", quantity: 200, description: "Reading with children" });
  const match = await aMatch({ needId: need.id, supplierId: supplier.id, quantity: 100, status: "delivering" });
  const delivery = await aDelivery({ matchId: match.id, status: "confirmed", quantity: 40 });
  const [dev, team] = [await actorFor(supplier), await anActor("procurement")];
  return { supplier, contract, commitment, need, match, delivery, dev, team };
}
