import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { chooseFramework } from "@/lib/valuation/choose-framework";
import { listFrameworks } from "@/lib/valuation/list-frameworks";
import { listMatchValues } from "@/lib/valuation/list-match-values";
import { loadFramework } from "@/lib/valuation/load-framework";
import { mapMeasures } from "@/lib/valuation/map-measures";
import { totalGivenValues, totalProjectValues } from "@/lib/valuation/total-values";
import {
  activities,
  actorFor,
  aDelivery,
  aMatch,
  aNeed,
  anActor,
  anOrganisation,
  aPledge,
  aProgramme,
  runnerOf,
} from "@/tests/support/factories";
import { aFramework, theOpenSet } from "@/tests/support/frameworks";

test("a team says which measure values a kind of need; one that it does not name is not valued", async () => {
  const priya = await anActor("procurement");
  const { id, measures } = await aFramework();
  const [hour] = measures;
  await mapMeasures(priya, { frameworkId: id, expertise: hour?.id });
  expect(await db.measure.findFirst()).toMatchObject({ type: "expertise" });
  expect(await db.activity.findFirst()).toMatchObject({
    ...{ name: "framework.mapped", details: { types: { volunteering: null, expertise: "IV1" } } },
  });
  const refused = (input: object) => mapMeasures(priya, { frameworkId: id, ...input });
  await expect(refused({ expertise: hour?.id })).rejects.toMatchObject({ kind: "conflict" });
  await expect(refused({ expertise: hour?.id, goods: hour?.id })).rejects.toMatchObject({
    fields: { expertise: [expect.stringContaining("already") as string] },
  });
  await expect(refused({ goods: "another" })).rejects.toMatchObject({
    fields: { goods: ["Choose one of the measures"] },
  });
  await expect(mapMeasures(await anActor("supplier"), { frameworkId: id })).rejects.toMatchObject({
    kind: "notAllowed",
  });
});

test("what comes with Maypole stays as it is, and another programme’s framework does not exist", async () => {
  const priya = await anActor("procurement");
  await theOpenSet(priya.programmeId ?? "");
  const shipped = await db.framework.findFirstOrThrow();
  await expect(mapMeasures(priya, { frameworkId: shipped.id })).rejects.toMatchObject({ kind: "conflict" });
  const { id } = await aFramework({ programmeId: (await aProgramme()).id });
  await expect(loadFramework(priya, id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(chooseFramework(priya, { frameworkId: id, use: "yes" })).rejects.toMatchObject({ kind: "notFound" });
  expect(await listFrameworks(priya)).toMatchObject([{ id: shipped.id, inUse: true, measures: 8, mapped: 8 }]);
});

test("a team stops valuing by a framework and begins again, each once", async () => {
  const priya = await anActor("procurement");
  const { id } = await aFramework();
  await expect(chooseFramework(priya, { frameworkId: id, use: "yes" })).rejects.toMatchObject({ kind: "conflict" });
  await chooseFramework(priya, { frameworkId: id, use: "" });
  expect((await loadFramework(priya, id)).inUse).toBe(false);
  await expect(chooseFramework(priya, { frameworkId: id, use: "" })).rejects.toMatchObject({ kind: "conflict" });
  await chooseFramework(priya, { frameworkId: id, use: "yes" });
  expect(await activities()).toEqual(["framework.ended", "framework.used"]);
  await expect(chooseFramework(await anActor("supplier"), { frameworkId: id })).rejects.toMatchObject({
    kind: "notAllowed",
  });
});

/** Ten hours agreed, four of them confirmed, under two frameworks; and a delivery from before anything was valued. */
async function given() {
  const supplier = await anOrganisation("supplier");
  const need = await aNeed({ type: "volunteering", unit: "hour", quantity: 100 });
  await theOpenSet(need.project.programmeId);
  await aFramework();
  const runner = await runnerOf(need.project);
  const pledge = await aPledge({ needId: need.id, supplierId: supplier.id, quantity: 10 });
  const { matchId } = await acceptPledge(runner, { pledgeId: pledge.id });
  const { id } = await aDelivery({ matchId, quantity: 4 });
  await confirmDelivery(runner, { deliveryId: id });
  const before = await aMatch({ needId: need.id, supplierId: supplier.id });
  await aDelivery({ matchId: before.id, status: "confirmed" });
  return { dev: await actorFor(supplier), runner, need, matchId };
}

test("both sides see what a match is worth under each framework, and nobody else does", async () => {
  const { dev, runner, matchId } = await given();
  for (const actor of [dev, runner, await anActor("procurement")])
    expect(await listMatchValues(actor, matchId)).toMatchObject([
      { name: "Invented Values 2026", agreed: { centralPence: 15_500n }, deliveries: [{ centralPence: 6_200n }] },
      {
        name: "Maypole open set 2026-11-22",
        agreed: { centralPence: 16_100n },
        deliveries: [{ centralPence: 6_440n }],
      },
    ]);
  expect(await listMatchValues(await anActor("supplier"), matchId)).toEqual([]);
});

test("totals are of one framework each, and say how many deliveries are not valued", async () => {
  const { dev, need } = await given();
  const expected = {
    ...{ deliveries: 2, valued: 1 },
    totals: [
      {
        name: "Invented Values 2026",
        confirmed: { centralPence: 6_200n, priced: 1 },
        underWay: { centralPence: 15_500n },
      },
      {
        name: "Maypole open set 2026-11-22",
        confirmed: { lowPence: 4_884n, highPence: 8_000n },
        underWay: { priced: 1 },
      },
    ],
  };
  expect(await totalGivenValues(dev)).toMatchObject(expected);
  expect(await totalProjectValues(await anActor("procurement"), need.project.id)).toMatchObject(expected);
  expect(await totalGivenValues(await anActor("supplier"))).toEqual({ totals: [], deliveries: 0, valued: 0 });
});

test("a delivery that is not confirmed any more is worth nothing, and a newer valuation takes an older one’s place", async () => {
  const { dev, matchId } = await given();
  const [old] = await db.valuation.findMany({ where: { deliveryId: { not: null } }, orderBy: { centralPence: "asc" } });
  if (!old) throw new Error("It was valued");
  const { deliveryId, measureId, quantity, lowPence, highPence, basis } = old;
  await db.valuation.create({
    data: {
      ...{ deliveryId, measureId, quantity, lowPence, highPence, centralPence: 5_000n },
      ...{ basis: basis ?? {}, at: new Date(Date.now() + 1_000) },
    },
  });
  expect((await totalGivenValues(dev)).totals[0]?.confirmed).toMatchObject({ centralPence: 5_000n, priced: 1 });
  await db.delivery.updateMany({ where: { matchId }, data: { status: "disputed", confirmedQuantity: null } });
  expect((await listMatchValues(dev, matchId)).map(({ deliveries }) => deliveries)).toEqual([[], []]);
  expect((await totalGivenValues(dev)).totals[0]?.confirmed).toMatchObject({ centralPence: 0n, priced: 0 });
});
