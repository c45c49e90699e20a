import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listForYou } from "@/lib/matching/list-for-you";
import { loadWeights, setWeights } from "@/lib/matching/set-weights";
import { usualWeights } from "@/lib/matching/weights";
import { loadOurOffer } from "@/lib/offers/load-our-offer";
import { listOffersForProject } from "@/lib/offers/list-offers-for-project";
import { makePledge } from "@/lib/pledges/make-pledge";
import {
  aCashNeed,
  activities,
  aMatch,
  anActor,
  anIntroduction,
  aNeed,
  anOffer,
  aProgramme,
  aProject,
  runnerOf,
} from "@/tests/support/factories";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test("what fits comes first, and it is said which need fits which offer", async () => {
  const supplier = await anActor("supplier");
  await anOffer({ supplierId: supplier.organisationId!, quantity: 20 });
  const waiting = await aNeed({
    type: "space",
    unit: "hour",
    projectId: (await aProject({ listedAt: daysAgo(400) })).id,
  });
  const fitting = await aNeed();
  const { offers, rows } = await listForYou(supplier);
  expect(offers).toBe(1);
  expect(rows.map(({ project }) => project.id)).toEqual([fitting.projectId, waiting.projectId]);
  expect(rows[0]!.best).toMatchObject({ needId: fitting.id, needLeft: 30, offer: { left: 20 } });
});

test("with no offer those who need it most come first: never backed, then longest waiting", async () => {
  const supplier = await anActor("supplier");
  const backed = await aNeed({ projectId: (await aProject({ listedAt: daysAgo(100) })).id });
  await aMatch({ needId: backed.id });
  const fresh = await aNeed();
  const old = await aNeed({ projectId: (await aProject({ listedAt: daysAgo(100) })).id });
  const { rows } = await listForYou(supplier);
  expect(rows.map(({ project }) => project.id)).toEqual([old.projectId, fresh.projectId, backed.projectId]);
});

test("what is known of a project is what stands now: its area, its organisation, how near and how deprived it is", async () => {
  const supplier = await anActor("supplier");
  await db.postcode.create({ data: { postcode: "B19 1AA", latitude: 52.5, longitude: -1.9, importedAt: new Date() } });
  await db.organisation.update({ where: { id: supplier.organisationId! }, data: { postcode: "B19 1AA" } });
  await db.area.create({
    data: { code: "E01000001", kind: "lsoa", name: "Alder 1", imdDecile: 2, importedAt: new Date() },
  });
  const { projectId, project } = await aNeed();
  await db.place.create({
    data: { projectId, district: "B19", lsoaCode: "E01000001", latitude: 52.6, longitude: -1.9 },
  });
  const known = async () => (await listForYou(supplier)).rows.find((row) => row.project.id === projectId)?.features;
  expect(await known()).toMatchObject({ areaBacked: false, organisationBacked: false, sameDistrict: true, decile: 2 });
  expect((await known())?.miles).toBeCloseTo(6.9, 1);
  const neighbour = await aNeed();
  await db.place.create({ data: { projectId: neighbour.projectId, district: "B19" } });
  await aMatch({ needId: neighbour.id });
  const sibling = await aNeed({ projectId: (await aProject({ organisationId: project.organisationId })).id });
  expect(await known()).toMatchObject({ areaBacked: true, organisationBacked: false });
  await aMatch({ needId: sibling.id });
  expect(await known()).toMatchObject({ backed: false, organisationBacked: true });
});

test("what is over, elsewhere, met, too late or pledged to already is not suggested as a fit", async () => {
  const supplier = await anActor("supplier");
  const offer = await anOffer({ supplierId: supplier.organisationId! });
  await aNeed({ projectId: (await aProject({ status: "closed" })).id });
  await aNeed({ projectId: (await aProject({ programmeId: (await aProgramme()).id })).id });
  await aNeed({ neededBy: new Date("2020-01-01") });
  const met = await aNeed({ quantity: 10 });
  await aMatch({ needId: met.id });
  const pledged = await aNeed();
  await makePledge(supplier, { needId: pledged.id, quantity: "5", offerId: offer.id });
  expect((await loadOurOffer(supplier, offer.id)).suggestions).toEqual([]);
  const { rows } = await listForYou(supplier);
  expect(rows.filter(({ best }) => best !== null)).toEqual([]);
});

test("a project that asked for an offer and waits for the answer is not suggested, and is again once it was answered with no", async () => {
  const supplier = await anActor("supplier");
  const offer = await anOffer({ supplierId: supplier.organisationId! });
  const need = await aNeed();
  const introduction = await anIntroduction({ needId: need.id, offerId: offer.id });
  expect((await listForYou(supplier)).rows).toEqual([]);
  await db.introduction.update({
    where: { id: introduction.id },
    data: { status: "declined", reason: "All gone", answeredAt: new Date() },
  });
  expect((await listForYou(supplier)).rows.map(({ project }) => project.id)).toEqual([need.projectId]);
});

test("an offer shows the needs it could meet, a line of a cash need among them", async () => {
  const supplier = await anActor("supplier");
  const offer = await anOffer({
    ...{ supplierId: supplier.organisationId!, description: "Bedding sets, sealed", unit: "set", quantity: 40 },
  });
  const need = await aCashNeed();
  const { suggestions } = await loadOurOffer(supplier, offer.id);
  expect(suggestions.map(({ fits }) => fits[0])).toMatchObject([
    { needId: need.id, lineId: need.lines[0]!.id, needLeft: 30 },
  ]);
  const found = await listOffersForProject(await runnerOf(need.project), need.projectId);
  expect(found.get(need.id)).toMatchObject([{ id: offer.id, line: { id: need.lines[0]!.id }, left: 40 }]);
  expect((await listOffersForProject(await anActor("community"), need.projectId)).size).toBe(0);
});

test("an offer of equipment shows who asks for it as things, in other words, and they see the offer", async () => {
  const supplier = await anActor("supplier");
  const offer = await anOffer({
    ...{ supplierId: supplier.organisationId!, type: "equipment", description: "Parkas, lined", unit: "parka" },
  });
  const need = await aNeed({ type: "goods", description: "Warm coats for the walk to school", unit: "item" });
  await aNeed({ type: "goods", description: "Warm milk for the walk to school", unit: "item" });
  const { suggestions } = await loadOurOffer(supplier, offer.id);
  expect(suggestions.map(({ fits }) => fits[0]?.needId)).toEqual([need.id]);
  const found = await listOffersForProject(await runnerOf(need.project), need.projectId);
  expect(found.get(need.id)).toMatchObject([{ id: offer.id, line: null }]);
});

test("skills are suggested to who asks for them, and not to everybody who counts in hours", async () => {
  const supplier = await anActor("supplier");
  const offer = await anOffer({
    ...{ supplierId: supplier.organisationId!, type: "expertise", description: "Accountants", unit: "hour" },
  });
  const need = await aNeed({ type: "expertise", description: "A bookkeeper before our year ends", unit: "hour" });
  await aNeed({ type: "expertise", description: "Path construction", unit: "hour" });
  const { suggestions } = await loadOurOffer(supplier, offer.id);
  expect(suggestions.map(({ fits }) => fits[0]?.needId)).toEqual([need.id]);
});

test("a pledge from an offer takes no more than is left of it, and only what it is", async () => {
  const supplier = await anActor("supplier");
  const offer = await anOffer({ supplierId: supplier.organisationId!, quantity: 8 });
  const need = await aNeed();
  const pledge = { needId: need.id, offerId: offer.id };
  await expect(makePledge(supplier, { ...pledge, quantity: "9" })).rejects.toMatchObject({
    fields: { quantity: [expect.stringContaining("Only 8 beds are left")] },
  });
  const other = await anOffer({ supplierId: supplier.organisationId!, type: "space", unit: "hour" });
  await expect(makePledge(supplier, { ...pledge, offerId: other.id, quantity: "1" })).rejects.toMatchObject({
    kind: "invalid",
  });
  await expect(makePledge(supplier, { ...pledge, offerId: (await anOffer()).id, quantity: "1" })).rejects.toMatchObject(
    { kind: "notFound" },
  );
  await makePledge(supplier, { ...pledge, quantity: "8" });
  expect(await db.pledge.count({ where: { offerId: offer.id } })).toBe(1);
});

test("the procurement team sets what counts, and it is recorded", async () => {
  const team = await anActor("procurement");
  expect(await loadWeights(team)).toEqual({ weights: usualWeights, usual: usualWeights });
  const wanted = { ...usualWeights, waiting: 90 };
  await setWeights(
    team,
    Object.fromEntries(Object.entries(wanted).map(([reason, weight]) => [reason, String(weight)])),
  );
  expect((await loadWeights(team)).weights).toEqual(wanted);
  expect(await activities()).toEqual(["programme.weighed"]);
  for (const wrong of ["101", "-1", "1.5", "", "much"])
    await expect(setWeights(team, { ...wanted, near: wrong })).rejects.toMatchObject({
      kind: "invalid",
      fields: { near: [expect.any(String)] },
    });
  const nothing = Object.fromEntries(Object.keys(wanted).map((reason) => [reason, "0"]));
  await expect(setWeights(team, nothing)).rejects.toMatchObject({ kind: "invalid" });
  await expect(setWeights(await anActor("supplier"), wanted)).rejects.toMatchObject({ kind: "notAllowed" });
});
