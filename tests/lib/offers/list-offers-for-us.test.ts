import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listOffersForUs } from "@/lib/offers/list-offers-for-us";
import {
  aCashNeed,
  anActor,
  aMatch,
  aNeed,
  anIntroduction,
  anOffer,
  anOrganisation,
  aProject,
  runnerOf,
} from "@/tests/support/factories";

const offersOf = async (need: Awaited<ReturnType<typeof aNeed>>) => {
  const offers = await listOffersForUs(await runnerOf(need.project));
  return offers.map(({ id, needId }) => ({ id, needId }));
};

test("a home shows what is offered and names what is needed, each offer once, the best first", async () => {
  const need = await aNeed();
  await aNeed({ projectId: need.projectId, description: "Sofa beds", unit: "item" });
  const furniture = await anOffer({ description: "Furniture", unit: "item" });
  const beds = await anOffer({ description: need.description });
  await anOffer({ description: "Picture books", unit: "book" });
  expect((await offersOf(need)).map(({ id }) => id)).toEqual([beds.id, furniture.id]);
});

test("a line of what money would buy is named, and whoever only has an hour to give is not", async () => {
  const cash = await aCashNeed();
  await aNeed({ projectId: cash.projectId, type: "volunteering", unit: "hour", description: "Somebody to wash up" });
  const sets = await anOffer({ description: "Bedding sets", unit: "set" });
  await anOffer({ type: "volunteering", unit: "hour", description: "A day from each of our auditors" });
  expect(await listOffersForUs(await runnerOf(cash.project))).toMatchObject([
    { id: sets.id, needId: cash.id, line: { id: cash.lines[0]!.id }, title: cash.project.title },
  ]);
});

test("what was asked for, is met, is wanted before today or is not listed is left out, and so is what is others'", async () => {
  const need = await aNeed();
  const offer = await anOffer();
  expect(await offersOf(need)).toEqual([{ id: offer.id, needId: need.id }]);
  const asked = await anIntroduction({ needId: need.id, offerId: offer.id });
  expect(await offersOf(need)).toEqual([]);
  await db.introduction.delete({ where: { id: asked.id } });
  await db.need.update({ where: { id: need.id }, data: { neededBy: new Date("2020-01-01") } });
  expect(await offersOf(need)).toEqual([]);
  const met = await aNeed({ quantity: 10 });
  await aMatch({ needId: met.id });
  expect(await offersOf(met)).toEqual([]);
  expect(await offersOf(await aNeed({ projectId: (await aProject({ status: "closed" })).id }))).toEqual([]);
  expect(await listOffersForUs(await anActor("community"))).toEqual([]);
  expect(await listOffersForUs(await anActor("supplier"))).toEqual([]);
});

test("a broker sees what would fit its groups, and which", async () => {
  const need = await aNeed();
  const offer = await anOffer();
  const broker = await anActor("broker");
  expect(await listOffersForUs(broker)).toEqual([]);
  const { organisationId } = need.project;
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  expect(await listOffersForUs({ ...broker, vouchesFor: [organisationId] })).toMatchObject([
    { id: offer.id, organisation: name },
  ]);
  expect(await listOffersForUs({ ...broker, vouchesFor: [(await anOrganisation("community")).id] })).toEqual([]);
});
