import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { completeMatch } from "@/lib/matches/complete-match";
import { activities, actorFor, aDelivery, aMatch, anActor, atOnce, runnerOf } from "@/tests/support/factories";

async function delivered(quantity = 10) {
  const match = await aMatch({ status: "delivering" });
  const delivery = await aDelivery({ matchId: match.id, quantity });
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: match.supplierId } }));
  return { match, delivery, runner: await runnerOf(match.need.project), supplier };
}
const needOf = ({ needId }: { needId: string }) => db.need.findUniqueOrThrow({ where: { id: needId } });

test("confirming all of it completes the match", async () => {
  const { match, delivery, runner } = await delivered();
  await confirmDelivery(runner, { deliveryId: delivery.id });
  expect(await db.delivery.findUniqueOrThrow({ where: { id: delivery.id } })).toMatchObject({
    status: "confirmed",
    confirmedQuantity: 10,
  });
  expect(await db.match.findUniqueOrThrow({ where: { id: match.id } })).toMatchObject({ status: "completed" });
  expect(await activities()).toEqual(["delivery.confirmed", "match.completed"]);
});

test("a short delivery: fewer are confirmed, the rest is written off with a reason and goes back to the need", async () => {
  const { match, delivery, runner } = await delivered();
  await confirmDelivery(runner, { deliveryId: delivery.id, quantity: "7" });
  expect(await needOf(match)).toMatchObject({ matchedQuantity: 10 });
  await completeMatch(runner, { matchId: match.id, reason: "Three were broken" });
  expect(await db.match.findUniqueOrThrow({ where: { id: match.id } })).toMatchObject({
    status: "completed",
    returnedQuantity: 3,
    endedReason: "Three were broken",
  });
  expect(await needOf(match)).toMatchObject({ matchedQuantity: 7 });
});

test("nothing arrived: the match is written off whole", async () => {
  const { match, delivery, runner } = await delivered();
  await expect(completeMatch(runner, { matchId: match.id, reason: "x" })).rejects.toMatchObject({ kind: "conflict" });
  await disputeDelivery(runner, { deliveryId: delivery.id, reason: "Nobody came" });
  await completeMatch(runner, { matchId: match.id, reason: "They never came" });
  expect(await db.match.findUniqueOrThrow({ where: { id: match.id } })).toMatchObject({
    status: "written_off",
    returnedQuantity: 10,
  });
  expect(await db.delivery.findMany()).toMatchObject([{ status: "rejected" }]);
});

test("a disputed delivery can be confirmed after all, with another quantity", async () => {
  const { delivery, runner } = await delivered();
  await disputeDelivery(runner, { deliveryId: delivery.id, reason: "Only six came" });
  await confirmDelivery(runner, { deliveryId: delivery.id, quantity: "6" });
  expect(await db.delivery.findUniqueOrThrow({ where: { id: delivery.id } })).toMatchObject({
    status: "confirmed",
    confirmedQuantity: 6,
  });
});

test("confirmed and disputed at once: one of the two happened", async () => {
  const { delivery, runner } = await delivered();
  const { done, refusals } = await atOnce([
    confirmDelivery(runner, { deliveryId: delivery.id }),
    disputeDelivery(runner, { deliveryId: delivery.id, reason: "No" }),
    confirmDelivery(runner, { deliveryId: delivery.id }),
  ]);
  expect(refusals.every((kind) => kind === "conflict")).toBe(true);
  expect(await db.activity.count({ where: { name: "delivery.confirmed" } })).toBeLessThanOrEqual(1);
  expect(done).toBeGreaterThanOrEqual(1);
});

test("only the community organisation confirms", async () => {
  const { delivery, supplier } = await delivered();
  await expect(confirmDelivery(supplier, { deliveryId: delivery.id })).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(confirmDelivery(await anActor("broker"), { deliveryId: delivery.id })).rejects.toMatchObject({
    kind: "notFound",
  });
  await expect(confirmDelivery(await anActor("supplier"), { deliveryId: delivery.id })).rejects.toMatchObject({
    kind: "notFound",
  });
});

test("cancelling returns what was not confirmed, and both sides read why", async () => {
  const { match, delivery, runner, supplier } = await delivered(4);
  await confirmDelivery(runner, { deliveryId: delivery.id });
  await cancelMatch(supplier, { matchId: match.id, reason: "The warehouse has flooded" });
  expect(await needOf(match)).toMatchObject({ matchedQuantity: 4 });
  await expect(cancelMatch(runner, { matchId: match.id, reason: "x" })).rejects.toMatchObject({ kind: "conflict" });
  await recordDelivery(runner, { matchId: match.id, quantity: "6", deliveredOn: "2026-03-05" });
  expect(await db.match.findUniqueOrThrow({ where: { id: match.id } })).toMatchObject({ status: "cancelled" });
});

test("cancelled by both sides at once, it is returned once", async () => {
  const { match, runner, supplier } = await delivered();
  const { done } = await atOnce([
    cancelMatch(runner, { matchId: match.id, reason: "a" }),
    cancelMatch(supplier, { matchId: match.id, reason: "b" }),
  ]);
  expect(done).toBe(1);
  expect(await needOf(match)).toMatchObject({ matchedQuantity: 0 });
});
