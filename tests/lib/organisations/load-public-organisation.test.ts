import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { loadPublicOrganisation } from "@/lib/organisations/load-public-organisation";
import { aBrokerFor, aCashNeed, aMatch, aNeed, anOrganisation, aProgramme, aProject } from "@/tests/support/factories";

const confirmed = (matchId: string, quantity: number, more: { payer?: string; payee?: string } = {}) =>
  db.delivery.create({
    data: {
      ...{ matchId, quantity, confirmedQuantity: quantity, status: "confirmed", decidedAt: new Date(), ...more },
      deliveredOn: new Date("2026-10-01"),
    },
  });

async function aBackedProject() {
  const community = await anOrganisation("community", { charityNumber: "1182345", verifiedAt: new Date() });
  const supplier = await anOrganisation("supplier", { companyNumber: "09876543" });
  const project = await aProject({ organisationId: community.id });
  const beds = await aNeed({ projectId: project.id });
  const money = await aCashNeed({ projectId: project.id });
  const bedsMatch = await aMatch({ needId: beds.id, supplierId: supplier.id, quantity: 10 });
  const cashMatch = await aMatch({ needId: money.id, supplierId: supplier.id, quantity: 50_000 });
  const visitor = visitorTo(community.programmeId);
  return { community, supplier, project, bedsMatch, cashMatch, visitor };
}

test("an organisation’s page shows its projects and only what was confirmed, things before money, on both sides", async () => {
  const { community, supplier, project, bedsMatch, cashMatch, visitor } = await aBackedProject();
  await aProject({ organisationId: community.id, status: "draft" });
  expect(await loadPublicOrganisation(visitor, supplier.slug)).toMatchObject({ projects: [], confirmed: [] });
  await confirmed(bedsMatch.id, 4);
  await confirmed(bedsMatch.id, 2);
  await confirmed(cashMatch.id, 49_500, { payer: "Northgate", payee: "Lantern" });
  await db.delivery.create({ data: { matchId: bedsMatch.id, quantity: 3, deliveredOn: new Date("2026-10-02") } });
  const totals = [
    { type: "goods", unit: "bed", line: null, unmeasured: false, quantity: 6, deliveries: 2 },
    { type: "cash", quantity: 49_500, deliveries: 1 },
  ];
  const theirs = await loadPublicOrganisation(visitor, community.slug);
  expect(theirs).toMatchObject({ verification: { standing: "verified" }, confirmed: totals, projectCount: 1 });
  expect(theirs.projects.map(({ id }) => id)).toEqual([project.id]);
  const given = await loadPublicOrganisation(visitor, supplier.slug);
  expect(given).toMatchObject({ verification: { standing: "given" }, confirmed: totals, projectCount: 1 });
});

test("only a community organisation that has nobody of its own may be claimed", async () => {
  const group = await anOrganisation("community");
  const supplier = await anOrganisation("supplier");
  const visitor = visitorTo(group.programmeId);
  expect(await loadPublicOrganisation(visitor, group.slug)).toMatchObject({ claimable: group.id });
  expect(await loadPublicOrganisation(visitor, supplier.slug)).toMatchObject({ claimable: null });
  const user = await db.user.create({ data: { email: "rosa@group.example" } });
  await db.membership.create({ data: { organisationId: group.id, userId: user.id } });
  expect(await loadPublicOrganisation(visitor, group.slug)).toMatchObject({ claimable: null });
});

test("a broker’s page shows the groups that it vouches for now, what they need and what they have received", async () => {
  const { community, project, bedsMatch, visitor } = await aBackedProject();
  const { organisationId } = await aBrokerFor(community);
  const broker = await db.organisation.findUniqueOrThrow({ where: { id: organisationId ?? "" } });
  await confirmed(bedsMatch.id, 4);
  const shown = await loadPublicOrganisation(visitor, broker.slug);
  expect(shown).toMatchObject({
    ...{ groups: [{ name: community.name, slug: community.slug }], vouchedForBy: [], projectCount: 1 },
    ...{ projects: [{ id: project.id }], confirmed: [{ quantity: 4 }] },
  });
  expect(await loadPublicOrganisation(visitor, community.slug)).toMatchObject({
    ...{ groups: [], vouchedForBy: [{ name: broker.name, slug: broker.slug }] },
  });
  await db.vouching.updateMany({ data: { endedAt: new Date() } });
  expect(await loadPublicOrganisation(visitor, broker.slug)).toMatchObject({ groups: [], projects: [], confirmed: [] });
});

test("a small group without a number is vouched for, as long as an approved broker does", async () => {
  const group = await anOrganisation("community");
  const visitor = visitorTo(group.programmeId);
  expect(await loadPublicOrganisation(visitor, group.slug)).toMatchObject({ verification: { standing: "none" } });
  const { organisationId } = await aBrokerFor(group);
  expect(await loadPublicOrganisation(visitor, group.slug)).toMatchObject({ verification: { standing: "vouched" } });
  await db.participation.updateMany({ where: { organisationId: organisationId ?? "" }, data: { status: "returned" } });
  expect(await loadPublicOrganisation(visitor, group.slug)).toMatchObject({ verification: { standing: "none" } });
});

test("what came for a project that was withdrawn is not shown", async () => {
  const { supplier, project, bedsMatch, visitor } = await aBackedProject();
  await confirmed(bedsMatch.id, 4);
  await db.project.update({ where: { id: project.id }, data: { status: "withdrawn", endedAt: new Date() } });
  expect(await loadPublicOrganisation(visitor, supplier.slug)).toMatchObject({ confirmed: [], projectCount: 0 });
});

test("only organisations that are approved in the programme have a page, and no procurement team", async () => {
  const waiting = await anOrganisation("community", { participation: "submitted" });
  const team = await anOrganisation("procurement");
  const approved = await anOrganisation("community");
  const { id: elsewhere } = await aProgramme();
  const here = visitorTo(approved.programmeId);
  const notFound = { kind: "notFound" };
  await expect(loadPublicOrganisation(here, waiting.slug)).rejects.toMatchObject(notFound);
  await expect(loadPublicOrganisation(here, team.slug)).rejects.toMatchObject(notFound);
  await expect(loadPublicOrganisation(visitorTo(elsewhere), approved.slug)).rejects.toMatchObject(notFound);
  expect(await loadPublicOrganisation(here, approved.slug)).toMatchObject({ name: approved.name, projects: [] });
});
