import fc from "fast-check";
import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { agreeCredit } from "@/lib/commitments/decide-credit";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { db } from "@/lib/db";
import { recordDeal } from "@/lib/deals/record-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { acceptCount } from "@/lib/deliveries/accept-count";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { unconfirmDelivery } from "@/lib/deliveries/unconfirm-delivery";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { completeMatch } from "@/lib/matches/complete-match";
import { programmeFigures } from "@/lib/metrics/programme-figures";
import { publicFigures } from "@/lib/metrics/public-figures";
import { Refusal } from "@/lib/refusal";
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

const dayOf = (day: number) => new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10);
const noon = (day: number) => new Date(`${dayOf(day)}T12:00:00Z`);
const reason = "It was not so";

/** A project whose hours were agreed on 2 March, forty of them and meant for a promise, and another that asks for cash and for hours. */
async function aWorld() {
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
  return {
    ...{ programmeId, company, commitment, match, more, cash: await aCashNeed({ projectId: other.id }) },
    ...{ runner: await runnerOf(helped), asker: await runnerOf(other), supplier: await actorFor(company) },
    team: await anActor("procurement", { programmeId }),
  };
}
type World = Awaited<ReturnType<typeof aWorld>>;

const lastMatch = async (needId: string) =>
  (await db.match.findFirst({ where: { needId }, orderBy: { id: "desc" } }))?.id ?? "";
const lastArrival = async (needId: string) =>
  (await db.delivery.findFirst({ where: { match: { needId } }, orderBy: { id: "desc" } }))?.id ?? "";
const arrives = (quantity: string) => (world: World, day: number) =>
  recordDelivery(world.runner, { matchId: world.match.id, quantity, deliveredOn: dayOf(day) });
const counts = async ({ supplier, team, commitment }: World, needId: string) => {
  const about = { deliveryId: await lastArrival(needId), commitmentId: commitment.id };
  const { id: creditId } = await proposeCredit(supplier, about);
  await agreeCredit(team, { creditId });
};
const agreed = (day: number) => ({ what: "need", agreedOn: dayOf(day), channel: "event" });

/** What may happen on a day. */
const moves = {
  arrives: arrives("30"),
  arrivesLate: arrives("5"),
  counts: (world) => counts(world, world.match.needId),
  isCancelled: ({ runner, match }) => cancelMatch(runner, { matchId: match.id, reason }),
  isCompleted: ({ runner, match }) => completeMatch(runner, { matchId: match.id, reason }),
  isTakenBack: async ({ runner, match }) =>
    unconfirmDelivery(runner, { deliveryId: await lastArrival(match.needId), quantity: "2", reason }),
  isLessAfterAll: async ({ supplier, match }) => acceptCount(supplier, { deliveryId: await lastArrival(match.needId) }),
  isSoAfterAll: async ({ runner, match }) => confirmDelivery(runner, { deliveryId: await lastArrival(match.needId) }),
  isPaidElsewhere: ({ supplier, cash }, day) =>
    recordDeal(supplier, { ...agreed(day), needId: cash.id, quantity: "500" }),
  wasNotPaid: async ({ asker, cash }) => refuseDeal(asker, { matchId: await lastMatch(cash.id), reason }),
  isAdvisedElsewhere: ({ asker, more, company }, day) =>
    recordDeal(asker, { ...agreed(day), needId: more.id, quantity: "20", supplierId: company.id }),
  adviceArrives: async ({ asker, more }, day) =>
    recordDelivery(asker, { matchId: await lastMatch(more.id), quantity: "8", deliveredOn: dayOf(day) }),
  adviceCounts: (world) => counts(world, world.more.id),
  wasNoAdvice: async ({ supplier, more }) => refuseDeal(supplier, { matchId: await lastMatch(more.id), reason }),
} satisfies Record<string, (world: World, day: number) => Promise<unknown>>;
type Move = keyof typeof moves;

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

/** Plays a move a day from 3 March on, and gives what was printed on each evening, and what is printed of each day in the end. */
async function played(story: readonly Move[]) {
  const world = await aWorld();
  const then: Awaited<ReturnType<typeof printed>>[] = [];
  for (const [index, move] of story.entries()) {
    const day = 3 + index;
    await at<unknown>(noon(day), () => moves[move](world, day)).catch((error: unknown) => {
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

test("whatever happens in whatever order, each day is printed again as it was printed then", async () => {
  const names = Object.keys(moves) as Move[];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 8, maxLength: 14 }), async (story) => {
      const { then, again } = await played(["arrives", ...story]);
      expect(again).toEqual(then);
    }),
    { numRuns: 6 },
  );
}, 120_000);
