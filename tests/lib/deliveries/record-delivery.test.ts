import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import {
  aCashNeed,
  activities,
  actorFor,
  aMatch,
  anActor,
  aNeed,
  aSubmission,
  runnerOf,
} from "@/tests/support/factories";

const supplierOf = async ({ supplierId }: { supplierId: string }) =>
  actorFor(await db.organisation.findUniqueOrThrow({ where: { id: supplierId } }));
const tenBeds = { quantity: "10", deliveredOn: "3/3/2026" };

test("a supplier records what it delivered; it waits for the community organisation", async () => {
  const match = await aMatch();
  const { id } = await recordDelivery(await supplierOf(match), { ...tenBeds, matchId: match.id });
  expect(await db.delivery.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "recorded",
    quantity: 10,
    deliveredOn: new Date("2026-03-03"),
    confirmedQuantity: null,
  });
  expect(await db.match.findUniqueOrThrow({ where: { id: match.id } })).toMatchObject({ status: "delivering" });
  expect(await activities()).toEqual(["delivery.recorded"]);
});

test("what the community organisation records itself is confirmed with it, and completes the match", async () => {
  const match = await aMatch();
  await recordDelivery(await runnerOf(match.need.project), { ...tenBeds, matchId: match.id });
  expect(await activities()).toEqual(["delivery.recorded", "delivery.confirmed", "match.completed"]);
  expect(await db.match.findUniqueOrThrow({ where: { id: match.id } })).toMatchObject({
    status: "completed",
    returnedQuantity: 0,
  });
});

test("cash needs its payer and payee", async () => {
  const need = await aCashNeed();
  const match = await aMatch({ needId: need.id, quantity: 50_000 });
  const supplier = await supplierOf(match);
  const paid = { matchId: match.id, quantity: "£500", deliveredOn: "2026-03-03" };
  await expect(recordDelivery(supplier, paid)).rejects.toMatchObject({
    kind: "invalid",
    fields: { payer: [expect.any(String)], payee: [expect.any(String)] },
  });
  const { id } = await recordDelivery(supplier, { ...paid, payer: "Northgate Facilities", payee: "Lozells Lantern" });
  expect(await db.delivery.findUniqueOrThrow({ where: { id } })).toMatchObject({
    quantity: 50_000,
    payer: "Northgate Facilities",
  });
});

test("help in kind towards cash is counted in things", async () => {
  const need = await aCashNeed();
  const match = await aMatch({
    needId: need.id,
    quantity: 207_000,
    lineId: need.lines[0]!.id,
    lineQuantity: 30,
    inKind: true,
  });
  const { id } = await recordDelivery(await supplierOf(match), {
    matchId: match.id,
    quantity: "30",
    deliveredOn: "2026-03-03",
  });
  expect(await db.delivery.findUniqueOrThrow({ where: { id } })).toMatchObject({ quantity: 30 });
});

test("more than was agreed needs a note, also over several deliveries", async () => {
  const match = await aMatch();
  const supplier = await supplierOf(match);
  await recordDelivery(supplier, { matchId: match.id, quantity: "8", deliveredOn: "2026-03-03" });
  const more = { matchId: match.id, quantity: "3", deliveredOn: "2026-03-04" };
  await expect(recordDelivery(supplier, more)).rejects.toMatchObject({
    kind: "invalid",
    fields: { note: [expect.any(String)] },
  });
  await recordDelivery(supplier, { ...more, note: "One more was in the lorry" });
  expect(await db.delivery.count()).toBe(2);
});

test("a day in the future, or that does not exist, is refused beside its field", async () => {
  const match = await aMatch();
  const supplier = await supplierOf(match);
  for (const deliveredOn of ["2090-01-01", "31/2/2026", "yesterday", ""]) {
    await expect(recordDelivery(supplier, { matchId: match.id, quantity: "1", deliveredOn })).rejects.toMatchObject({
      kind: "invalid",
      fields: { deliveredOn: [expect.any(String)] },
    });
  }
});

test("something that arrives after cancelling can still be recorded, and the match stays cancelled", async () => {
  const match = await aMatch({ status: "cancelled", endedReason: "Called off", returnedQuantity: 10 });
  await recordDelivery(await runnerOf(match.need.project), { ...tenBeds, matchId: match.id });
  expect(await db.match.findUniqueOrThrow({ where: { id: match.id } })).toMatchObject({ status: "cancelled" });
  expect(await db.delivery.findMany()).toMatchObject([{ status: "confirmed", confirmedQuantity: 10 }]);
});

test("what arrives after cancelling takes its place in the need again, as far as nobody else has taken it", async () => {
  const need = await aNeed({ quantity: 30 });
  const off = { needId: need.id, status: "cancelled", endedReason: "Called off", returnedQuantity: 10 } as const;
  const [first, second] = [await aMatch(off), await aMatch(off)];
  await aMatch({ needId: need.id, quantity: 14 });
  const runner = await runnerOf(first.need.project);
  await recordDelivery(runner, { ...tenBeds, matchId: first.id });
  const needNow = () => db.need.findUniqueOrThrow({ where: { id: need.id } });
  expect(await needNow()).toMatchObject({ matchedQuantity: 24 });
  await recordDelivery(runner, { ...tenBeds, matchId: second.id });
  expect(await needNow()).toMatchObject({ matchedQuantity: 30 });
  const kept = await db.match.findMany({ where: { status: "cancelled" }, orderBy: { agreedAt: "asc" } });
  expect(kept.map(({ returnedQuantity }) => returnedQuantity).sort()).toEqual([0, 4]);
  const recorded = await db.activity.findMany({ where: { name: "match.came_late" }, orderBy: { seq: "asc" } });
  expect(recorded.map(({ details }) => details)).toEqual([{ returnedQuantity: -10 }, { returnedQuantity: -6 }]);
});

test("pressing twice records one delivery", async () => {
  const match = await aMatch();
  const supplier = await supplierOf(match);
  const input = { ...tenBeds, matchId: match.id, submission: aSubmission() };
  await Promise.all([recordDelivery(supplier, input), recordDelivery(supplier, input)]);
  expect(await db.delivery.count()).toBe(1);
});

test("a match between others does not exist", async () => {
  const match = await aMatch();
  for (const kind of ["community", "supplier", "broker"] as const) {
    await expect(recordDelivery(await anActor(kind), { ...tenBeds, matchId: match.id })).rejects.toMatchObject({
      kind: "notFound",
    });
  }
});
