import fc from "fast-check";
import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { programmeFigures } from "@/lib/metrics/programme-figures";
import { publicFigures } from "@/lib/metrics/public-figures";
import { Refusal } from "@/lib/refusal";
import { deedsOfMatches } from "@/tests/support/past-days/deeds-of-matches";
import { deedsOfProjects } from "@/tests/support/past-days/deeds-of-projects";
import { deedsOfPromises } from "@/tests/support/past-days/deeds-of-promises";
import { aWorld, dayOf, noon, type World } from "@/tests/support/past-days/world";

const deeds = { ...deedsOfMatches, ...deedsOfProjects, ...deedsOfPromises };
type Name = keyof typeof deeds;

/** All that is printed of a programme as at a day. */
async function printed({ programmeId, team }: World, day: number) {
  const asAt = dayOf(day);
  const { contracts, totals } = await loadLedger(team, {}, { "as-at": asAt });
  return {
    public: await publicFigures(visitorTo(programmeId), asAt),
    figures: await programmeFigures(team, { asAt, eventDay: null }),
    ledger: { contracts, totals },
  };
}

/** Plays a deed a day from 3 March on, and gives what was printed on each evening, and what is printed of each day in the end. */
async function played(story: readonly Name[]) {
  const world = await aWorld();
  const then: Awaited<ReturnType<typeof printed>>[] = [];
  for (const [index, name] of story.entries()) {
    const day = 3 + index;
    await at<unknown>(noon(day), () => deeds[name](world, day)).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
    then.push(await at(new Date(noon(day).getTime() + 3_600_000), () => printed(world, day)));
  }
  const end = noon(3 + story.length);
  const again = await at(end, () => Promise.all(story.map((_, index) => printed(world, 3 + index))));
  return { then, again };
}

test("what was confirmed, taken back and counted again after its match was cancelled is on each day as it was printed then", async () => {
  const { then, again } = await played([
    ...(["arrives", "counts", "isCancelled", "isTakenBack", "isLessAfterAll", "arrivesLate"] as const),
  ]);
  expect(then.map((each) => each.public.hoursConfirmed)).toEqual([30, 30, 30, 0, 2, 7]);
  expect(then.map(({ ledger }) => ledger.contracts[0]?.lines[0]?.confirmed)).toEqual([0, 30, 30, 0, 0, 0]);
  expect(then.map(({ ledger }) => ledger.contracts[0]?.lines[0]?.agreed)).toEqual([40, 40, 30, 30, 2, 7]);
  expect(again).toEqual(then);
});

test("a need that was fully matched by a completed match stays so on the days before its arrival was taken back", async () => {
  const { then, again } = await played(["arrives", "isTakenBack", "isSoAfterAll", "isCompleted", "isTakenBack"]);
  expect(then.map((each) => each.public.hoursConfirmed)).toEqual([30, 0, 30, 30, 0]);
  expect(then.map(({ figures }) => figures.groups.all.byNeed.count)).toEqual([1, 1, 1, 0, 0]);
  expect(again).toEqual(then);
});

test("a deal that a side refused counts until then, and from that day on never was", async () => {
  const { then, again } = await played(["isPaidElsewhere", "arrives", "wasNotPaid", "arrives"]);
  expect(then.map((each) => each.public.backed)).toEqual([2, 2, 1, 1]);
  expect(then.map((each) => each.public.matchedPence)).toEqual([50_000, 50_000, 0, 0]);
  expect(then.map(({ figures }) => figures.groups.all.stillWaiting.projects)).toEqual([0, 0, 1, 1]);
  expect(again).toEqual(then);
});

test("what came by a refused deal counts nowhere from that day on either, nor towards a promise", async () => {
  const { then, again } = await played(["isAdvisedElsewhere", "adviceArrives", "adviceCounts", "wasNoAdvice"]);
  expect(then.map((each) => [each.public.backed, each.public.hoursConfirmed])).toEqual(
    [2, 2, 2, 1].map((backed, day) => [backed, [0, 8, 8, 0][day]]),
  );
  expect(then.map(({ ledger }) => ledger.contracts[0]?.lines[0]?.confirmed)).toEqual([0, 0, 8, 0]);
  expect(again).toEqual(then);
});

test("what a listed project asks for, and whom it is for, is on each day as it was then, whatever it says since", async () => {
  const { then, again } = await played([
    ...(["isForEverybody", "asksForMoreMoney", "asksForBooks", "asksForRent", "asksForTheNewestInMoney"] as const),
    ...(["isCalledOtherwise", "leavesOutTheNewest", "undoesAnEdit", "isForChildren", "undoesAnEdit"] as const),
  ]);
  const of = (day: (typeof then)[number]) => day.figures.groups;
  expect(then.map((day) => of(day).childFocused.byCount.total)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 1]);
  expect(then.map((day) => of(day).all.byNeed.total)).toEqual([3, 3, 4, 5, 5, 5, 4, 5, 5, 5]);
  const pounds = [2_970, 4_000, 4_000, 4_700, 4_300, 4_300, 4_000, 4_300, 4_300, 4_300];
  expect(then.map((day) => day.public.requestedPence / 100)).toEqual(pounds);
  expect(then.map((day) => of(day).all.cash.mostPence)).toEqual(pounds.map((each) => each * 100));
  expect(again).toEqual(then);
});

test("a need that asks for more, or for less, was fully matched or not on each day by what it asked for then", async () => {
  const { then, again } = await played([
    ...(["asksForMoreHours", "undoesAnEditOfHours", "arrives", "isCompleted", "asksForFewerHours"] as const),
  ]);
  expect(then.map(({ figures }) => figures.groups.all.byNeed.count)).toEqual([0, 1, 1, 0, 1]);
  expect(again).toEqual(then);
});

test("a promise that was changed, or taken out, is on each day as it was then, with what was pledged towards it", async () => {
  const { then, again } = await played([
    ...(["pledgesHours", "asksForHalf", "promisesMore", "offersAThird", "isAccepted"] as const),
    ...(["pledgesBedding", "asksForMoneyInstead", "promisesBedsInstead", "promisesNoLonger"] as const),
  ]);
  const line = (day: (typeof then)[number]) => day.ledger.contracts[0]?.lines[0];
  expect(then.map((day) => line(day)?.committed)).toEqual([500, 500, 800, 800, 800, 800, 800, 50, undefined]);
  expect(then.map((day) => line(day)?.pledged)).toEqual([70, 55, 55, 50, 50, 70, 50, 0, undefined]);
  expect(then.map((day) => line(day)?.agreed)).toEqual([40, 40, 40, 40, 50, 50, 50, 0, undefined]);
  expect(again).toEqual(then);
});

test("a contract is on each day as it was written down then, and whose it was, whatever was corrected since", async () => {
  const { then, again } = await played([
    ...(["isWorthMore", "isAnotherCompanys", "pledgesHours", "isWorthNobodyKnowsWhat", "isAThirdCompanys"] as const),
  ]);
  const contract = (day: (typeof then)[number]) => day.ledger.contracts[0];
  expect(then.map((day) => contract(day)?.valuePence)).toEqual(
    [250, 100, 100, null, 100].map((each) => each && each * 1e6),
  );
  expect(then.map((day) => contract(day)?.supplierName)).toEqual([
    ...["A supplier", "Ashbrook", "Ashbrook", "Ashbrook", "Birchwood"],
  ]);
  expect(new Set(then.map((day) => contract(day)?.supplierId)).size).toBe(3);
  expect(then.map((day) => day.ledger.totals.money.unknown)).toEqual([0, 0, 0, 1, 0]);
  expect(again).toEqual(then);
});

test("whatever happens in whatever order, each day is printed again as it was printed then", async () => {
  const names = Object.keys(deeds) as Name[];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 12, maxLength: 18 }), async (story) => {
      const { then, again } = await played(["arrives", ...story]);
      expect(again).toEqual(then);
    }),
    { numRuns: 16 },
  );
}, 120_000);
