import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { completeMatch } from "@/lib/matches/complete-match";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import {
  aCashNeed,
  activities,
  aDelivery,
  aMatch,
  anActor,
  aNeed,
  aPledge,
  aSubmission,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";

test("accepting makes a match, takes it off the need and tells in the same transaction", async () => {
  const pledge = await aPledge();
  const runner = await runnerOf(pledge.need.project);
  const { matchId } = await acceptPledge(runner, { pledgeId: pledge.id });
  expect(await db.match.findUniqueOrThrow({ where: { id: matchId } })).toMatchObject({
    quantity: 10,
    status: "agreed",
    supplierId: pledge.supplierId,
    channel: "platform",
  });
  expect(await db.need.findUniqueOrThrow({ where: { id: pledge.needId } })).toMatchObject({ matchedQuantity: 10 });
  expect(await activities()).toEqual(["pledge.accepted"]);
});

test("part of a pledge can be accepted, and no more than was pledged", async () => {
  const pledge = await aPledge();
  const runner = await runnerOf(pledge.need.project);
  await expect(acceptPledge(runner, { pledgeId: pledge.id, quantity: "11" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { quantity: ["That is more than was pledged"] },
  });
  const { matchId } = await acceptPledge(runner, { pledgeId: pledge.id, quantity: "4" });
  expect(await db.match.findUniqueOrThrow({ where: { id: matchId } })).toMatchObject({ quantity: 4 });
});

test("part of a pledge in kind takes its part of the money", async () => {
  const need = await aCashNeed();
  const pledge = await aPledge({
    needId: need.id,
    quantity: 69_000,
    lineId: need.lines[0]!.id,
    lineQuantity: 10,
    inKind: true,
  });
  const { matchId } = await acceptPledge(await runnerOf(need.project), { pledgeId: pledge.id, quantity: "5" });
  expect(await db.match.findUniqueOrThrow({ where: { id: matchId } })).toMatchObject({
    quantity: 34_500,
    lineQuantity: 5,
    inKind: true,
  });
});

test("two pledges for the last beds, accepted at once: one is", async () => {
  const need = await aNeed({ quantity: 10 });
  const pledges = await Promise.all(Array.from({ length: 6 }, () => aPledge({ needId: need.id, quantity: 10 })));
  const runner = await runnerOf(need.project);
  const { done, refusals } = await atOnce(pledges.map(({ id }) => acceptPledge(runner, { pledgeId: id })));
  expect({ done, refusals }).toEqual({ done: 1, refusals: Array.from({ length: 5 }, () => "conflict") });
  expect(await db.need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ matchedQuantity: 10 });
  expect(await db.pledge.count({ where: { status: "accepted" } })).toBe(1);
});

test("when eight people accept one pledge at once, one acceptance is recorded", async () => {
  const pledge = await aPledge();
  const runner = await runnerOf(pledge.need.project);
  const { done } = await atOnce(Array.from({ length: 8 }, () => acceptPledge(runner, { pledgeId: pledge.id })));
  expect(done).toBe(1);
  expect(await activities()).toEqual(["pledge.accepted"]);
  expect(await db.match.count()).toBe(1);
});

test("pressing accept twice is one acceptance, and both presses are told so", async () => {
  const pledge = await aPledge();
  const runner = await runnerOf(pledge.need.project);
  const input = { pledgeId: pledge.id, submission: aSubmission() };
  const [first, second] = await Promise.all([acceptPledge(runner, input), acceptPledge(runner, input)]);
  expect(second).toEqual(first);
});

test("the things of one line are promised in kind only once", async () => {
  const need = await aCashNeed();
  const inKind = { needId: need.id, quantity: 207_000, lineId: need.lines[0]!.id, lineQuantity: 30, inKind: true };
  const [first, second] = [
    await aPledge({ ...inKind, quantity: 138_000, lineQuantity: 20 }),
    await aPledge({ ...inKind, quantity: 138_000, lineQuantity: 20 }),
  ];
  const runner = await runnerOf(need.project);
  await acceptPledge(runner, { pledgeId: first.id });
  await expect(acceptPledge(runner, { pledgeId: second.id })).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.pledge.findUniqueOrThrow({ where: { id: second.id } })).toMatchObject({ status: "offered" });
});

test("of a line’s things, those that came of a match that was cancelled are not promised again, and those that did not come are", async () => {
  const need = await aCashNeed();
  const inKind = { needId: need.id, lineId: need.lines[0]!.id, inKind: true };
  const first = await aPledge({ ...inKind, quantity: 138_000, lineQuantity: 20 });
  const runner = await runnerOf(need.project);
  const { matchId } = await acceptPledge(runner, { pledgeId: first.id });
  await recordDelivery(runner, { matchId, quantity: "15", deliveredOn: "2026-03-03" });
  await cancelMatch(runner, { matchId, reason: "No more will come" });
  const [tooMany, many] = [
    await aPledge({ ...inKind, quantity: 110_400, lineQuantity: 16 }),
    await aPledge({ ...inKind, quantity: 103_500, lineQuantity: 15 }),
  ];
  await expect(acceptPledge(runner, { pledgeId: tooMany.id })).rejects.toMatchObject({ kind: "conflict" });
  await acceptPledge(runner, { pledgeId: many.id });
});

test("agreeing while other matches of the need end: nobody waits in a circle", async () => {
  const need = await aNeed({ quantity: 200 });
  const runner = await runnerOf(need.project);
  const matches = await Promise.all(Array.from({ length: 6 }, () => aMatch({ needId: need.id, status: "delivering" })));
  for (const { id: matchId } of matches) await aDelivery({ matchId, status: "disputed", disputedQuantity: 0 });
  const pledges = await Promise.all(Array.from({ length: 6 }, () => aPledge({ needId: need.id })));
  const { done, refusals } = await atOnce([
    ...matches.map(({ id: matchId }) => completeMatch(runner, { matchId, reason: "None came" })),
    ...pledges.map(({ id: pledgeId }) => acceptPledge(runner, { pledgeId })),
  ]);
  expect({ done, refusals }).toEqual({ done: 12, refusals: [] });
  expect(await db.need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ matchedQuantity: 60 });
});

test("the wrong people cannot accept", async () => {
  const pledge = await aPledge();
  for (const kind of ["community", "broker"] as const) {
    await expect(acceptPledge(await anActor(kind), { pledgeId: pledge.id })).rejects.toMatchObject({
      kind: "notFound",
    });
  }
  await expect(acceptPledge(await anActor("supplier"), { pledgeId: pledge.id })).rejects.toMatchObject({
    kind: "notFound",
  });
});

test.each(["declined", "withdrawn", "expired"] as const)("a pledge that was %s cannot be accepted", async (status) => {
  const pledge = await aPledge({ status });
  await expect(acceptPledge(await runnerOf(pledge.need.project), { pledgeId: pledge.id })).rejects.toMatchObject({
    kind: "conflict",
  });
  expect(await db.match.count()).toBe(0);
});

test("the database itself refuses matches over the need, whoever asks", async () => {
  const need = await aNeed({ quantity: 10 });
  const { supplierId } = await aPledge({ needId: need.id });
  await expect(db.match.create({ data: { needId: need.id, supplierId, quantity: 11 } })).rejects.toThrow(
    /Need_matched_check/,
  );
});

test("of a line that costs more since, no more is taken off the cash than was pledged", async () => {
  const need = await aCashNeed();
  const lineId = need.lines[0]!.id;
  const pledge = await aPledge({ needId: need.id, lineId, lineQuantity: 2, quantity: 13_800, inKind: true });
  await db.needLine.update({ where: { id: lineId }, data: { quantity: 3 } });
  const { matchId } = await acceptPledge(await runnerOf(pledge.need.project), { pledgeId: pledge.id, quantity: "1" });
  expect(await db.match.findUniqueOrThrow({ where: { id: matchId } })).toMatchObject({
    ...{ lineQuantity: 1, quantity: 13_800 },
  });
});
