import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { acceptCount } from "@/lib/deliveries/accept-count";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { unconfirmDelivery } from "@/lib/deliveries/unconfirm-delivery";
import { findBroken } from "@/lib/invariants/find-broken";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { activities, actorFor, aMatch, anActor, atOnce, runnerOf } from "@/tests/support/factories";

async function agreed() {
  const match = await aMatch({ status: "agreed", channel: "off_platform" });
  const runner = await runnerOf(match.need.project);
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: match.supplierId } }));
  return { match, runner, supplier };
}

/** All ten are confirmed, and the match is complete. */
async function confirmed() {
  const { match, runner, supplier } = await agreed();
  const { id: deliveryId } = await recordDelivery(runner, {
    ...{ matchId: match.id, quantity: "10", deliveredOn: "2026-03-03" },
  });
  return { match, deliveryId, runner, supplier };
}
const reason = "We counted the boxes of another delivery";
const matchOf = ({ id }: { id: string }) => db.match.findUniqueOrThrow({ where: { id } });
const needOf = ({ needId }: { needId: string }) => db.need.findUniqueOrThrow({ where: { id: needId } });

/** What is broken, but that factories record no listing. */
const broken = async () =>
  (await findBroken(db)).map(({ name }) => name).filter((name) => !name.startsWith("every listing"));

test("a confirmation is taken back: it is in dispute, and the match stays complete", async () => {
  const { match, deliveryId, runner } = await confirmed();
  await unconfirmDelivery(runner, { deliveryId, quantity: "6", reason });
  expect(await db.delivery.findUniqueOrThrow({ where: { id: deliveryId } })).toMatchObject({
    ...{ status: "disputed", confirmedQuantity: null, disputedQuantity: 6, decidedReason: reason },
  });
  expect(await matchOf(match)).toMatchObject({ status: "completed", returnedQuantity: 0 });
  expect((await activities()).at(-1)).toBe("delivery.unconfirmed");
  expect(await broken()).toEqual([]);
});

test("what then does not stand goes back to the need", async () => {
  const { match, deliveryId, runner, supplier } = await confirmed();
  await unconfirmDelivery(runner, { deliveryId, quantity: "6", reason });
  await acceptCount(supplier, { deliveryId });
  expect(await matchOf(match)).toMatchObject({ status: "completed", returnedQuantity: 4 });
  expect(await needOf(match)).toMatchObject({ matchedQuantity: 6 });
  expect((await activities()).at(-1)).toBe("match.returned");
  expect(await broken()).toEqual([]);
});

test("of a match that was cancelled since, what then does not stand goes back to the need as well", async () => {
  const match = await aMatch({ status: "agreed", channel: "off_platform" });
  const runner = await runnerOf(match.need.project);
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: match.supplierId } }));
  const four = { matchId: match.id, quantity: "4", deliveredOn: "2026-03-03" };
  const { id: deliveryId } = await recordDelivery(runner, four);
  await cancelMatch(runner, { matchId: match.id, reason });
  expect(await matchOf(match)).toMatchObject({ returnedQuantity: 6 });
  await unconfirmDelivery(runner, { deliveryId, reason });
  expect(await needOf(match)).toMatchObject({ matchedQuantity: 4 });
  await acceptCount(supplier, { deliveryId });
  expect(await matchOf(match)).toMatchObject({ status: "cancelled", returnedQuantity: 10 });
  expect(await needOf(match)).toMatchObject({ matchedQuantity: 0 });
  expect(await broken()).toEqual([]);
});

test("of more than was recorded, what is not even in dispute goes back at once", async () => {
  const { match, runner, supplier } = await agreed();
  const arrived = { matchId: match.id, quantity: "4", deliveredOn: "2026-03-03" };
  const { id: deliveryId } = await recordDelivery(supplier, arrived);
  await confirmDelivery(runner, { deliveryId, quantity: "7", note: "Three more came in the evening" });
  await cancelMatch(runner, { matchId: match.id, reason });
  await unconfirmDelivery(runner, { deliveryId, reason });
  expect(await matchOf(match)).toMatchObject({ status: "cancelled", returnedQuantity: 6 });
  expect(await broken()).toEqual([]);
});

test("of two arrivals, what is still in dispute keeps its place until that is settled too", async () => {
  const match = await aMatch({ status: "agreed", channel: "off_platform" });
  const runner = await runnerOf(match.need.project);
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: match.supplierId } }));
  const arrive = async (quantity: string) =>
    (await recordDelivery(runner, { matchId: match.id, quantity, deliveredOn: "2026-03-03" })).id;
  const [one, other] = [await arrive("4"), await arrive("6")];
  await unconfirmDelivery(runner, { deliveryId: one, reason });
  await unconfirmDelivery(runner, { deliveryId: other, reason });
  await acceptCount(supplier, { deliveryId: one });
  expect(await matchOf(match)).toMatchObject({ returnedQuantity: 4 });
  await acceptCount(supplier, { deliveryId: other });
  expect(await matchOf(match)).toMatchObject({ status: "completed", returnedQuantity: 10 });
  expect(await needOf(match)).toMatchObject({ matchedQuantity: 0 });
  expect(await broken()).toEqual([]);
});

test("only the community organisation takes it back, with a reason, and only what is confirmed", async () => {
  const { deliveryId, runner, supplier } = await confirmed();
  await expect(unconfirmDelivery(supplier, { deliveryId, reason })).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(unconfirmDelivery(await anActor("broker"), { deliveryId, reason })).rejects.toMatchObject({
    kind: "notFound",
  });
  await expect(unconfirmDelivery(runner, { deliveryId, reason: "" })).rejects.toMatchObject({
    fields: { reason: ["Say what you know now"] },
  });
  await unconfirmDelivery(runner, { deliveryId, reason });
  await expect(unconfirmDelivery(runner, { deliveryId, reason })).rejects.toMatchObject({ kind: "conflict" });
});

test("taken back twice at once, it is taken back once", async () => {
  const { deliveryId, runner } = await confirmed();
  const { done } = await atOnce([
    unconfirmDelivery(runner, { deliveryId, reason }),
    unconfirmDelivery(runner, { deliveryId, quantity: "3", reason }),
  ]);
  expect(done).toBe(1);
  expect(await db.activity.count({ where: { name: "delivery.unconfirmed" } })).toBe(1);
});
