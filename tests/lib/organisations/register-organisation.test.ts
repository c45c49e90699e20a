import { expect, test } from "vitest";
import { systemIn, visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { registerOrganisation } from "@/lib/organisations/register-organisation";
import { activities, anOrganisation, aProgramme, aSubmission, atOnce, aUser } from "@/tests/support/factories";

async function somebodyNew(name: string | null = "Marek Nowak") {
  const { id: userId } = await aUser({ name });
  const { id: programmeId } = await aProgramme();
  return { userId, actor: { ...visitorTo(programmeId), userId }, programmeId };
}
const answers = { kind: "community", name: "Lantern Street Club", legalForm: "charity", charityNumber: "1 182 345" };

test("somebody new registers an organisation, belongs to it, and it waits for approval", async () => {
  const { actor, userId, programmeId } = await somebodyNew();
  const { id, membershipId } = await registerOrganisation(actor, { ...answers, programmeId, postcode: "b191nh" });
  const made = await db.organisation.findUniqueOrThrow({
    where: { id },
    include: { participations: true, memberships: true },
  });
  expect(made).toMatchObject({ kind: "community", charityNumber: "1182345", postcode: "B19 1NH" });
  expect(made.participations).toMatchObject([{ programmeId, status: "submitted", decidedAt: null }]);
  expect(made.memberships).toMatchObject([{ id: membershipId, userId }]);
  expect(await activities()).toEqual(["organisation.registered"]);
});

test.each(["SC012345", "NIC100012"])("a charity of another register registers with %s, unverified", async (number) => {
  const { actor, programmeId } = await somebodyNew();
  const { id } = await registerOrganisation(actor, { ...answers, programmeId, charityNumber: number.toLowerCase() });
  const kept = await db.organisation.findUniqueOrThrow({ where: { id } });
  expect(kept).toMatchObject({ charityNumber: number, verifiedAt: null, lapsedAt: null });
});

test("a group without a number says so", async () => {
  const { actor, programmeId } = await somebodyNew();
  const group = { programmeId, kind: "community", name: "Saturday Kitchen", legalForm: "unincorporated" };
  await expect(registerOrganisation(actor, group)).rejects.toMatchObject({
    fields: { charityNumber: [expect.stringContaining("no number")] },
  });
  await registerOrganisation(actor, { ...group, noNumber: "on" });
});

test.each([
  [{ companyNumber: "12345678" }, "companyNumber"],
  [{ charityNumber: "12" }, "charityNumber"],
  [{ legalForm: "cic" }, "companyNumber"],
  [{ noNumber: "on" }, "noNumber"],
  [{ kind: "procurement" }, "kind"],
  [{ kind: "broker" }, "kind"],
  [{ legalForm: "empire" }, "legalForm"],
  [{ name: "  " }, "name"],
  [{ postcode: "nowhere" }, "postcode"],
  [{ programmeId: "not a programme" }, "programmeId"],
  [{ programmeId: "00000000-0000-4000-8000-000000000000" }, "programmeId"],
])("%j is refused beside %s, and nothing is kept", async (wrong, field) => {
  const { actor, programmeId } = await somebodyNew();
  const refused = registerOrganisation(actor, { ...answers, programmeId, ...wrong });
  await expect(refused).rejects.toMatchObject({ kind: "invalid", fields: { [field]: [expect.any(String)] } });
  expect(await db.organisation.count()).toBe(0);
});

test("somebody without a name gives it, and it is kept", async () => {
  const { actor, userId, programmeId } = await somebodyNew(null);
  await expect(registerOrganisation(actor, { ...answers, programmeId })).rejects.toMatchObject({
    fields: { yourName: [expect.any(String)] },
  });
  await registerOrganisation(actor, { ...answers, programmeId, yourName: "Marek" });
  expect(await db.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ name: "Marek" });
});

test("a number that is registered already is refused, for the same kind", async () => {
  const { actor, programmeId } = await somebodyNew();
  await anOrganisation("community", { programmeId, charityNumber: "1182345" });
  await anOrganisation("supplier", { programmeId, companyNumber: "09876543" });
  await expect(registerOrganisation(actor, { ...answers, programmeId })).rejects.toMatchObject({
    fields: { charityNumber: [expect.any(String)] },
  });
  await registerOrganisation(actor, { ...answers, programmeId, charityNumber: "", companyNumber: "9876543" });
});

test("of two who register one number at once, one does", async () => {
  const { actor, programmeId } = await somebodyNew();
  const { done } = await atOnce([1, 2, 3].map(() => registerOrganisation(actor, { ...answers, programmeId })));
  expect(done).toBe(1);
  expect(await db.organisation.count()).toBe(1);
});

test("pressing twice registers once", async () => {
  const { actor, programmeId } = await somebodyNew();
  const input = { ...answers, programmeId, submission: aSubmission() };
  const [first, second] = await Promise.all([registerOrganisation(actor, input), registerOrganisation(actor, input)]);
  expect(first).toEqual(second);
  expect(await db.organisation.count()).toBe(1);
});

test("nobody registers without signing in, and the system has no need to", async () => {
  const { programmeId } = await somebodyNew();
  for (const actor of [visitorTo(programmeId), systemIn(programmeId)]) {
    await expect(registerOrganisation(actor, { ...answers, programmeId })).rejects.toMatchObject({
      kind: "notAllowed",
    });
  }
});
