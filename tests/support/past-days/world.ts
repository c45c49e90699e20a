import { db } from "@/lib/db";
import { aCommitment, aContract } from "@/tests/support/contracts";
import {
  actorFor,
  aCashNeed,
  aMatch,
  anActor,
  aNeed,
  anOrganisation,
  aPledge,
  aProgramme,
  aProject,
  runnerOf,
} from "@/tests/support/factories";

export const dayOf = (day: number) => new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10);
export const noon = (day: number) => new Date(`${dayOf(day)}T12:00:00Z`);
export const reason = "It was not so";

/** The supplier of a company number takes part in a programme, perhaps in one more. */
async function takesPart(companyNumber: string, programmeId: string) {
  const known = await db.organisation.findFirst({ where: { companyNumber } });
  if (!known) return anOrganisation("supplier", { programmeId, companyNumber });
  const data = { organisationId: known.id, programmeId, status: "approved", decidedAt: noon(1) } as const;
  return db.participation.create({ data });
}

/** A project whose hours were agreed on 2 March, forty of them and meant for a promise, and another that asks for cash and for hours. */
export async function aWorld() {
  const { id: programmeId } = await aProgramme();
  const company = await anOrganisation("supplier", { programmeId });
  const contract = await aContract({ programmeId, supplierId: company.id, createdAt: noon(1) });
  const commitment = await aCommitment({ contractId: contract.id, createdAt: noon(1), dueOn: new Date(dayOf(5)) });
  const [helped, other] = [
    await aProject({ programmeId, listedAt: noon(1) }),
    await aProject({ programmeId, listedAt: noon(1) }),
  ];
  const need = await aNeed({ projectId: helped.id, type: "volunteering", unit: "hour", quantity: 40 });
  const given = { needId: need.id, supplierId: company.id, quantity: 40, channel: "off_platform" as const };
  const meant = { commitmentId: commitment.id, commitmentQuantity: 40n };
  const pledge = await aPledge({
    ...{ ...given, ...meant, status: "accepted", offeredAt: noon(2), decidedAt: noon(2) },
  });
  const match = await aMatch({ ...given, pledgeId: pledge.id, agreedAt: noon(2) });
  const more = await aNeed({ projectId: other.id, type: "expertise", unit: "hour", quantity: 500 });
  for (const companyNumber of ["98000001", "98000002"]) await takesPart(companyNumber, programmeId);
  return {
    ...{ programmeId, company, contract, commitment, match, more, cash: await aCashNeed({ projectId: other.id }) },
    ...{ runner: await runnerOf(helped), asker: await runnerOf(other), supplier: await actorFor(company) },
    team: await anActor("procurement", { programmeId }),
  };
}
export type World = Awaited<ReturnType<typeof aWorld>>;

/** Something that happens on a day; whoever is refused leaves it as it is. */
export type Deed = (world: World, day: number) => Promise<unknown>;

export const latestMatch = async (needId: string) =>
  (await db.match.findFirst({ where: { needId }, orderBy: { id: "desc" } }))?.id ?? "";
export const latestArrival = async (needId: string) =>
  (await db.delivery.findFirst({ where: { match: { needId } }, orderBy: { id: "desc" } }))?.id ?? "";
