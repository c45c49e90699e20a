import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import {
  aBrokerFor,
  aCashNeed,
  actorFor,
  activities,
  aMatch,
  anActor,
  aNeed,
  anOffer,
  anOrganisation,
  aPledge,
  aSubmission,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";

async function offered(given: Parameters<typeof aPledge>[0] = {}) {
  const pledge = await aPledge({ quantity: 20, ...given });
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } }));
  return { pledge, supplier, runner: await runnerOf(pledge.need.project) };
}
const standing = (id: string) => db.pledge.findUniqueOrThrow({ where: { id } });

test("the other terms are the pledge's own from then on, what was pledged is kept, and it is the supplier's turn", async () => {
  const { pledge, runner } = await offered({ message: "From our depot" });
  await counterPropose(runner, {
    pledgeId: pledge.id,
    what: "need",
    quantity: "12",
    deliverBy: "27/3/2040",
    message: "Our room is small",
  });
  const day = new Date("2040-03-27");
  expect(await standing(pledge.id)).toMatchObject({
    status: "offered",
    quantity: 12,
    deliverBy: day,
    turn: "supplier",
  });
  expect((await standing(pledge.id)).turnSince).not.toBeNull();
  expect(await db.proposal.findMany({ orderBy: { id: "asc" } })).toMatchObject([
    { side: "supplier", quantity: 20, message: "From our depot", deliverBy: null },
    { side: "community", quantity: 12, message: "Our room is small", deliverBy: day, userId: runner.userId },
  ]);
  expect(await db.activity.findMany()).toMatchObject([
    {
      name: "pledge.countered",
      subjectId: pledge.id,
      details: { side: "community", quantity: 12 },
      onBehalfOfId: null,
    },
  ]);
});

test("the supplier agrees, and the match is on those terms", async () => {
  const { pledge, supplier, runner } = await offered();
  await counterPropose(runner, { pledgeId: pledge.id, quantity: "12" });
  const { matchId } = await agreeToPledge(supplier, { pledgeId: pledge.id });
  expect(await db.match.findUniqueOrThrow({ where: { id: matchId } })).toMatchObject({
    quantity: 12,
    status: "agreed",
  });
  expect(await activities()).toEqual(["pledge.countered", "pledge.accepted"]);
});

test("each side can propose again, and the community organisation accepts part of the last", async () => {
  const { pledge, supplier, runner } = await offered();
  await counterPropose(runner, { pledgeId: pledge.id, quantity: "12" });
  await counterPropose(supplier, { pledgeId: pledge.id, quantity: "15", message: "A whole van" });
  expect(await standing(pledge.id)).toMatchObject({ quantity: 15, turn: "community" });
  expect(await db.proposal.count()).toBe(3);
  const { matchId } = await acceptPledge(runner, { pledgeId: pledge.id, quantity: "14" });
  expect(await db.match.findUniqueOrThrow({ where: { id: matchId } })).toMatchObject({ quantity: 14 });
});

test("nobody answers their own proposal", async () => {
  const { pledge, supplier, runner } = await offered();
  await expect(agreeToPledge(supplier, { pledgeId: pledge.id })).rejects.toMatchObject({ kind: "conflict" });
  await counterPropose(runner, { pledgeId: pledge.id, quantity: "12" });
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } });
  await expect(acceptPledge(runner, { pledgeId: pledge.id })).rejects.toMatchObject({
    kind: "conflict",
    message: `It is ${name}’s turn to answer what you proposed`,
  });
  expect(await db.match.count()).toBe(0);
});

test("either can end it whosever turn it is", async () => {
  const [one, other] = [await offered(), await offered()];
  await counterPropose(one.runner, { pledgeId: one.pledge.id, quantity: "12" });
  await declinePledge(one.runner, { pledgeId: one.pledge.id, reason: "The room is gone" });
  expect(await standing(one.pledge.id)).toMatchObject({ status: "declined" });
  await counterPropose(other.runner, { pledgeId: other.pledge.id, quantity: "12" });
  await withdrawPledge(other.supplier, { pledgeId: other.pledge.id, reason: "Too few for a van" });
  expect(await standing(other.pledge.id)).toMatchObject({ status: "withdrawn" });
});

test("things instead of money, and money instead of things", async () => {
  const need = await aCashNeed();
  const lineId = need.lines[0]!.id;
  const { pledge, supplier, runner } = await offered({ needId: need.id, quantity: 69_000 });
  await counterPropose(runner, { pledgeId: pledge.id, what: lineId, quantity: "10" });
  expect(await standing(pledge.id)).toMatchObject({ quantity: 69_000, lineId, lineQuantity: 10, inKind: true });
  await counterPropose(supplier, { pledgeId: pledge.id, what: "need", quantity: "£500" });
  expect(await standing(pledge.id)).toMatchObject({
    quantity: 50_000,
    lineId: null,
    lineQuantity: null,
    inKind: false,
  });
  expect(
    await db.proposal.findMany({ orderBy: { id: "asc" }, select: { lineQuantity: true, quantity: true } }),
  ).toEqual([
    { quantity: 69_000, lineQuantity: null },
    { quantity: 69_000, lineQuantity: 10 },
    { quantity: 50_000, lineQuantity: null },
  ]);
});

test.each([
  [{ quantity: "31" }, { quantity: ["Only 30 beds are still needed"] }],
  [{ quantity: "" }, { quantity: [expect.any(String)] }],
  [{ quantity: "20" }, { quantity: ["These are the terms already. Change how much, what or when."] }],
  [{ quantity: "12", deliverBy: "31/2/2040" }, { deliverBy: [expect.any(String)] }],
  [{ quantity: "12", deliverBy: "1/1/2020" }, { deliverBy: ["Enter a day that is still to come"] }],
  [{ quantity: "12", what: "something else" }, { what: [expect.any(String)] }],
])("%j is refused beside its field, and nothing changes", async (input, fields) => {
  const { pledge, runner } = await offered();
  await expect(counterPropose(runner, { pledgeId: pledge.id, ...input })).rejects.toMatchObject({
    kind: "invalid",
    fields,
  });
  expect(await standing(pledge.id)).toMatchObject({ quantity: 20, turn: "community", turnSince: null });
  expect(await db.proposal.count()).toBe(0);
});

test("what others were promised meanwhile cannot be proposed", async () => {
  const { pledge, runner } = await offered();
  await aMatch({ needId: pledge.needId, quantity: 25 });
  await expect(counterPropose(runner, { pledgeId: pledge.id, quantity: "6" })).rejects.toMatchObject({
    fields: { quantity: ["Only 5 beds are still needed"] },
  });
});

test("no more is proposed than is left of the offer that it draws on, and another kind draws on it no longer", async () => {
  const need = await aNeed();
  const offer = await anOffer({ quantity: 20 });
  const { pledge, runner } = await offered({
    needId: need.id,
    supplierId: offer.supplierId,
    offerId: offer.id,
    quantity: 15,
  });
  await aPledge({ needId: need.id, supplierId: offer.supplierId, offerId: offer.id, quantity: 3 });
  await expect(counterPropose(runner, { pledgeId: pledge.id, quantity: "18" })).rejects.toMatchObject({
    fields: { quantity: ["No more than 17 beds is left of what they offer"] },
  });
  await counterPropose(runner, { pledgeId: pledge.id, quantity: "17" });
  expect(await standing(pledge.id)).toMatchObject({ quantity: 17, offerId: offer.id });
});

test("the wrong people cannot propose, and a broker that vouches and the procurement team can, for whom it says", async () => {
  const { pledge } = await offered();
  for (const kind of ["community", "supplier", "broker"] as const) {
    await expect(counterPropose(await anActor(kind), { pledgeId: pledge.id, quantity: "12" })).rejects.toMatchObject({
      kind: "notFound",
    });
  }
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: pledge.need.project.organisationId } });
  const broker = await aBrokerFor({ ...organisation, programmeId: pledge.need.project.programmeId });
  await counterPropose(broker, { pledgeId: pledge.id, quantity: "12" });
  const procurement = await anActor("procurement");
  await counterPropose(procurement, { pledgeId: pledge.id, quantity: "13" });
  expect(await standing(pledge.id)).toMatchObject({ turn: "community" });
  await counterPropose(procurement, { pledgeId: pledge.id, quantity: "14", side: "supplier" });
  expect(await db.activity.findMany({ orderBy: { seq: "asc" }, select: { onBehalfOfId: true } })).toEqual([
    { onBehalfOfId: organisation.id },
    { onBehalfOfId: pledge.supplierId },
    { onBehalfOfId: pledge.supplierId },
  ]);
});

test.each(["accepted", "declined", "withdrawn", "expired"] as const)(
  "once a pledge is %s, nothing else is proposed",
  async (status) => {
    const { pledge, runner, supplier } = await offered({ status });
    for (const actor of [runner, supplier])
      await expect(counterPropose(actor, { pledgeId: pledge.id, quantity: "12" })).rejects.toMatchObject({
        kind: "conflict",
      });
    expect(await db.proposal.count()).toBe(0);
  },
);

test("a project that has ended takes no proposals", async () => {
  const { pledge, runner } = await offered();
  await db.project.update({ where: { id: pledge.need.projectId }, data: { status: "closed", endedAt: new Date() } });
  await expect(counterPropose(runner, { pledgeId: pledge.id, quantity: "12" })).rejects.toMatchObject({
    kind: "conflict",
  });
});

test("accepted and countered at the same moment: one of the two happened, and the other is told", async () => {
  const { pledge, runner, supplier } = await offered();
  const { done, refusals } = await atOnce([
    acceptPledge(runner, { pledgeId: pledge.id }),
    counterPropose(supplier, { pledgeId: pledge.id, quantity: "15" }),
  ]);
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict"] });
  expect(await db.activity.count()).toBe(1);
});

test("when both sides and a colleague propose at once, one proposal stands", async () => {
  const { pledge, runner, supplier } = await offered();
  const { done, refusals } = await atOnce([
    counterPropose(runner, { pledgeId: pledge.id, quantity: "12" }),
    counterPropose(supplier, { pledgeId: pledge.id, quantity: "15" }),
    counterPropose(runner, { pledgeId: pledge.id, quantity: "11" }),
  ]);
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict", "conflict"] });
  expect(await db.proposal.count()).toBe(2);
  expect(await activities()).toEqual(["pledge.countered"]);
});

test("nobody agrees to terms that changed after the page was opened", async () => {
  const { pledge, runner, supplier } = await offered();
  await counterPropose(supplier, { pledgeId: pledge.id, quantity: "2" });
  await expect(acceptPledge(runner, { pledgeId: pledge.id, terms: "first" })).rejects.toMatchObject({
    kind: "conflict",
  });
  const { turnSince } = await standing(pledge.id);
  await acceptPledge(runner, { pledgeId: pledge.id, terms: turnSince?.toISOString() });
  expect(await db.match.findFirstOrThrow()).toMatchObject({ quantity: 2 });
});

test("pressing twice proposes once", async () => {
  const { pledge, runner } = await offered();
  const input = { pledgeId: pledge.id, quantity: "12", submission: aSubmission() };
  await Promise.all([counterPropose(runner, input), counterPropose(runner, input)]);
  expect(await db.proposal.count()).toBe(2);
});

test("a proposal never changes, whoever asks", async () => {
  const { pledge, runner } = await offered();
  await counterPropose(runner, { pledgeId: pledge.id, quantity: "12" });
  await expect(db.proposal.updateMany({ data: { quantity: 1 } })).rejects.toThrow(/append-only/);
});

test("what it would have cost is told of as much as is given", async () => {
  const need = await aNeed();
  const supplier = await actorFor(await anOrganisation("supplier"));
  const { id } = await makePledge(supplier, {
    needId: need.id,
    quantity: "20",
    statedPence: "£1,000",
    statedSource: "Our invoice",
  });
  await counterPropose(await runnerOf(need.project), { pledgeId: id, quantity: "12" });
  expect(await standing(id)).toMatchObject({ statedPence: 60_000n, statedSource: "Our invoice" });
});
