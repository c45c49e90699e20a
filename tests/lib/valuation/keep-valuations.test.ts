import { createReadStream, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { transaction, db } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { readFrameworkFile } from "@/lib/valuation/read-framework-file";
import {
  aCashNeed,
  aDelivery,
  aMatch,
  aNeed,
  anActor,
  aPledge,
  aProgramme,
  atOnce,
  runnerOf,
  theSystem,
} from "@/tests/support/factories";
import { aFramework, aFrameworkTable, theOpenSet, visitRow } from "@/tests/support/frameworks";
import { importSheet } from "@/lib/sheets/import-sheet";
import { valueMatch } from "@/lib/valuation/value-match";
import { chooseFramework } from "@/lib/valuation/choose-framework";

const hours = () => aNeed({ type: "volunteering", description: "Reading", unit: "hour", quantity: 100 });
const valuations = () =>
  db.valuation.findMany({
    orderBy: [{ at: "asc" }, { measure: { framework: { name: "asc" } } }],
    include: { measure: true },
  });

async function accepted(pledge: Awaited<ReturnType<typeof aPledge>>, quantity?: string) {
  const runner = await runnerOf(pledge.need.project);
  const { matchId } = await acceptPledge(runner, { pledgeId: pledge.id, ...(quantity ? { quantity } : {}) });
  return { matchId, runner };
}

test("a match is valued as it is agreed, once under each framework that the programme values by", async () => {
  const need = await hours();
  await theOpenSet(need.project.programmeId);
  const other = await aFramework();
  const { matchId } = await accepted(await aPledge({ needId: need.id, quantity: 10 }));
  expect(await valuations()).toMatchObject([
    {
      ...{ matchId, deliveryId: null, quantity: 10n, measureId: other.measures[0]?.id },
      ...{ lowPence: 10_000n, centralPence: 15_500n, highPence: 20_000n },
    },
    {
      ...{ matchId, quantity: 10n, lowPence: 12_210n, centralPence: 16_100n, highPence: 20_000n },
      basis: {
        ...{
          framework: "Maypole open set",
          code: "HOUR",
          unit: "hour",
          lowPence: "1221",
          highPence: "2000",
          why: null,
        },
        counted: { what: "volunteering", quantity: 10, unit: "hour" },
      },
    },
  ]);
});

test("a refused acceptance leaves no valuation", async () => {
  const need = await hours();
  await theOpenSet(need.project.programmeId);
  const [one, other] = [
    await aPledge({ needId: need.id, quantity: 60 }),
    await aPledge({ needId: need.id, quantity: 60 }),
  ];
  expect(await atOnce([accepted(one), accepted(other)])).toEqual({ done: 1, refusals: ["conflict"] });
  expect(await db.valuation.count()).toBe(1);
});

test("a stated cost is taken for the part that is accepted, and for each part that is confirmed", async () => {
  const need = await aNeed();
  await theOpenSet(need.project.programmeId);
  const stated = { statedPence: 100_001n, statedSource: "A price list" };
  const { matchId, runner } = await accepted(await aPledge({ needId: need.id, quantity: 20, ...stated }), "10");
  for (const quantity of [3, 4]) {
    const { id } = await aDelivery({ matchId, quantity });
    await confirmDelivery(runner, { deliveryId: id });
  }
  const { id } = await aDelivery({ matchId, quantity: 5, note: "Two more than agreed" });
  await confirmDelivery(runner, { deliveryId: id });
  const worth = await valuations();
  expect(worth.map((each) => each.centralPence)).toEqual([50_000n, 15_000n, 20_000n, 15_000n]);
  expect(worth[3]).toMatchObject({
    quantity: 5n,
    basis: { cost: { pence: "100001", of: 20, part: "15000", source: "A price list" } },
  });
});

test("help in kind towards money is valued by what its giver stated, and money as money", async () => {
  const need = await aCashNeed();
  await theOpenSet(need.project.programmeId);
  const [line] = need.lines;
  const inKind = { lineId: line?.id ?? "", lineQuantity: 10, quantity: 69_000, inKind: true };
  const stated = { statedPence: 60_000n, statedSource: "An invoice" };
  await accepted(await aPledge({ needId: need.id, ...inKind, ...stated }));
  await accepted(await aPledge({ needId: need.id, quantity: 50_000 }));
  expect(await valuations()).toMatchObject([
    { quantity: 10n, centralPence: 60_000n, basis: { code: "GOODS", counted: { unit: "Bedding sets" } } },
    { quantity: 50_000n, lowPence: 50_000n, highPence: 50_000n, basis: { code: "CASH" } },
  ]);
});

test("what cannot be priced is counted, with the reason", async () => {
  const need = await aNeed({ type: "volunteering", unit: "day", quantity: 100 });
  await theOpenSet(need.project.programmeId);
  await accepted(await aPledge({ needId: need.id, quantity: 3 }));
  const beds = await aNeed();
  await accepted(await aPledge({ needId: beds.id, quantity: 10 }));
  const placements = await aNeed({ type: "placement", unit: "placement" });
  await accepted(await aPledge({ needId: placements.id, quantity: 2 }));
  expect(await valuations()).toMatchObject([
    { quantity: 3n, centralPence: null, basis: { why: "other_unit", counted: { unit: "day" } } },
    { quantity: 10n, centralPence: null, basis: { why: "nothing_stated" } },
    { quantity: 2n, centralPence: null, basis: { why: "counted_only" } },
  ]);
});

test("a valuation never changes when its framework does, and cannot be changed by hand", async () => {
  const need = await hours();
  const framework = await aFramework();
  await accepted(await aPledge({ needId: need.id, quantity: 10 }));
  const before = await valuations();
  const row = `${framework.name},${framework.version},IV1,Renamed,day,1,2,3,,,Another source,Another licence,,`;
  await importSheet(await theSystem(), { kind: "frameworks" }, Readable.from([aFrameworkTable(row)]));
  expect(await db.measure.findFirst()).toMatchObject({ title: "Renamed", unit: "day", centralPence: 200n });
  const after = await valuations();
  expect(after.map((each) => ({ ...each, measure: null }))).toEqual(before.map((each) => ({ ...each, measure: null })));
  await expect(db.valuation.deleteMany()).rejects.toThrow();
});

test("a framework that the programme has stopped using values nothing more, nor does another programme’s", async () => {
  const need = await hours();
  const framework = await aFramework();
  await aFramework({ programmeId: (await aProgramme()).id });
  const priya = await anActor("procurement");
  await chooseFramework(priya, { frameworkId: framework.id, use: "" });
  await accepted(await aPledge({ needId: need.id, quantity: 10 }));
  expect(await db.valuation.count()).toBe(0);
  await chooseFramework(priya, { frameworkId: framework.id, use: "yes" });
  await accepted(await aPledge({ needId: need.id, quantity: 10 }));
  expect(await db.valuation.count()).toBe(1);
});

test("a match from before has no value, and what is confirmed of it now has", async () => {
  const need = await hours();
  await theOpenSet(need.project.programmeId);
  const match = await aMatch({ needId: need.id });
  const { id } = await aDelivery({ matchId: match.id });
  await confirmDelivery(await runnerOf(need.project), { deliveryId: id });
  expect(await valuations()).toMatchObject([{ matchId: null, deliveryId: id, centralPence: 16_100n }]);
});

test("help in kind that nobody counted is not priced", async () => {
  const need = await aCashNeed();
  await theOpenSet(need.project.programmeId);
  const match = await aMatch({ needId: need.id, inKind: true, quantity: 0 });
  await transaction((tx) => valueMatch(tx, match.id));
  expect(await valuations()).toMatchObject([{ quantity: 0n, centralPence: null, basis: { why: "not_counted" } }]);
});

test("the open set is a whole file, as its sources have it, and no file takes its name", async () => {
  const file = () => createReadStream("lib/valuation/maypole-open-set.csv");
  const { measures, problems } = await readFrameworkFile(readFileSync("lib/valuation/maypole-open-set.csv"));
  expect(problems).toEqual([]);
  expect(measures.map(({ type }) => type).sort()).toEqual([
    "cash",
    "equipment",
    "expertise",
    "goods",
    "placement",
    "space",
    "transport",
    "volunteering",
  ]);
  expect(measures.find(({ code }) => code === "HOUR")).toMatchObject({ lowPence: "1221", highPence: "2000" });
  const programme = await aProgramme();
  await theOpenSet(programme.id);
  await theOpenSet(programme.id);
  await theOpenSet((await aProgramme()).id);
  expect([await db.framework.count(), await db.measure.count(), await db.programmeFramework.count()]).toEqual([
    1, 8, 2,
  ]);
  const result = await importSheet(await theSystem(), { kind: "frameworks", programme: programme.slug }, file());
  expect(result).toMatchObject({ outcome: "refused", problems: [{ row: 2, column: "version" }] });
  expect(
    await importSheet(await theSystem(), { kind: "frameworks", programme: programme.slug }, [
      aFrameworkTable(visitRow),
    ] as unknown as AsyncIterable<string>),
  ).toMatchObject({ outcome: "applied" });
});
