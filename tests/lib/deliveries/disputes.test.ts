import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { acceptCount } from "@/lib/deliveries/accept-count";
import { answerDispute } from "@/lib/deliveries/answer-dispute";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { resolveDispute } from "@/lib/deliveries/resolve-dispute";
import { findBroken } from "@/lib/invariants/find-broken";
import { activities, actorFor, aMatch, anActor, atOnce, runnerOf } from "@/tests/support/factories";

/** Ten were recorded; seven came, by the word of who runs the project. */
async function disputed(quantity = "7") {
  const match = await aMatch({ status: "agreed", channel: "off_platform" });
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: match.supplierId } }));
  const runner = await runnerOf(match.need.project);
  const { id: deliveryId } = await recordDelivery(supplier, {
    ...{ matchId: match.id, quantity: "10", deliveredOn: "2026-03-03" },
  });
  await disputeDelivery(runner, { deliveryId, quantity, reason: "Three were broken" });
  return { match, deliveryId, supplier, runner, procurement: await anActor("procurement") };
}
const stands = (id: string) => db.delivery.findUniqueOrThrow({ where: { id } });

/** What is broken, but that factories record no listing. */
const broken = async () =>
  (await findBroken(db)).map(({ name }) => name).filter((name) => !name.startsWith("every listing"));

test("a dispute says how many really came, and nothing counts until it is settled", async () => {
  const { deliveryId } = await disputed();
  expect(await stands(deliveryId)).toMatchObject({
    ...{ status: "disputed", disputedQuantity: 7, confirmedQuantity: null, decidedReason: "Three were broken" },
  });
  expect((await db.activity.findFirstOrThrow({ where: { name: "delivery.disputed" } })).details).toMatchObject({
    quantity: 7,
  });
});

test("as much as was recorded is no dispute, and what is typed wrong is said beside it", async () => {
  const { match, supplier, runner } = await disputed();
  const { id: deliveryId } = await recordDelivery(supplier, {
    ...{ matchId: match.id, quantity: "3", deliveredOn: "2026-03-04", note: "Again" },
  });
  for (const quantity of ["3", "12", "some"])
    await expect(disputeDelivery(runner, { deliveryId, quantity, reason: "No" })).rejects.toMatchObject({
      fields: { quantity: [expect.any(String)] },
    });
  await expect(disputeDelivery(runner, { deliveryId, quantity: "1", reason: " " })).rejects.toMatchObject({
    fields: { reason: ["Say what is wrong, so that it can be put right"] },
  });
});

test("the supplier accepts the count, which is then confirmed", async () => {
  const { deliveryId, supplier, match } = await disputed();
  await acceptCount(supplier, { deliveryId });
  expect(await stands(deliveryId)).toMatchObject({ status: "confirmed", confirmedQuantity: 7 });
  expect(await db.match.findUniqueOrThrow({ where: { id: match.id } })).toMatchObject({ status: "delivering" });
  expect((await activities()).at(-1)).toBe("delivery.confirmed");
  await expect(acceptCount(supplier, { deliveryId })).rejects.toMatchObject({ kind: "conflict" });
});

test("where nothing came, accepting that rejects the delivery", async () => {
  const { deliveryId, supplier } = await disputed("");
  await acceptCount(supplier, { deliveryId });
  expect(await stands(deliveryId)).toMatchObject({ status: "rejected", confirmedQuantity: null });
  expect((await activities()).at(-1)).toBe("delivery.rejected");
});

test("the supplier answers in words, and the community organisation may confirm after all", async () => {
  const { deliveryId, supplier, runner } = await disputed();
  await answerDispute(supplier, { deliveryId, answer: "The other three are with your neighbour" });
  expect(await stands(deliveryId)).toMatchObject({ status: "disputed", answeredAt: expect.any(Date) as Date });
  await confirmDelivery(runner, { deliveryId });
  expect(await stands(deliveryId)).toMatchObject({ status: "confirmed", confirmedQuantity: 10 });
  await expect(answerDispute(supplier, { deliveryId, answer: "Late" })).rejects.toMatchObject({ kind: "conflict" });
});

test("the procurement team decides, with a reason: a quantity, or that nothing came", async () => {
  const some = await disputed();
  await expect(
    resolveDispute(some.procurement, { deliveryId: some.deliveryId, quantity: "11", reason: "x" }),
  ).rejects.toMatchObject({ fields: { quantity: ["Enter no more than was recorded"] } });
  await resolveDispute(some.procurement, { deliveryId: some.deliveryId, quantity: "8", reason: "One was mended" });
  expect(await stands(some.deliveryId)).toMatchObject({
    ...{ status: "confirmed", confirmedQuantity: 8, decidedReason: "One was mended" },
  });
  const none = await disputed();
  await resolveDispute(none.procurement, { deliveryId: none.deliveryId, quantity: "0", reason: "No lorry came" });
  expect(await stands(none.deliveryId)).toMatchObject({ status: "rejected" });
  expect(await broken()).toEqual([]);
});

test("each move is its own side’s: nobody accepts, answers or decides for another", async () => {
  const { deliveryId, supplier, runner } = await disputed();
  const answer = { deliveryId, answer: "No" };
  const decision = { deliveryId, quantity: "7", reason: "x" };
  await expect(acceptCount(runner, { deliveryId })).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(answerDispute(runner, answer)).rejects.toMatchObject({ kind: "notAllowed" });
  for (const side of [supplier, runner])
    await expect(resolveDispute(side, decision)).rejects.toMatchObject({ kind: "notAllowed" });
  const stranger = await anActor("supplier");
  await expect(acceptCount(stranger, { deliveryId })).rejects.toMatchObject({ kind: "notFound" });
  await expect(answerDispute(stranger, answer)).rejects.toMatchObject({ kind: "notFound" });
});

test("only what is in dispute is accepted, answered or decided", async () => {
  const { deliveryId, supplier, runner, procurement } = await disputed();
  await confirmDelivery(runner, { deliveryId, quantity: "7" });
  await expect(acceptCount(supplier, { deliveryId })).rejects.toMatchObject({ kind: "conflict" });
  await expect(
    resolveDispute(procurement, { deliveryId, quantity: "0", reason: "Nothing came" }),
  ).rejects.toMatchObject({ kind: "conflict" });
});

test("accepted, confirmed and decided at once: one word stands", async () => {
  const { deliveryId, supplier, runner, procurement } = await disputed();
  const { done, refusals } = await atOnce([
    acceptCount(supplier, { deliveryId }),
    confirmDelivery(runner, { deliveryId, quantity: "9" }),
    resolveDispute(procurement, { deliveryId, quantity: "8", reason: "So it was" }),
  ]);
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict", "conflict"] });
  expect(await db.activity.count({ where: { name: "delivery.confirmed" } })).toBe(1);
});

test("more than was agreed is confirmed only with a note that says why", async () => {
  const { deliveryId, runner } = await disputed();
  await expect(confirmDelivery(runner, { deliveryId, quantity: "12" })).rejects.toMatchObject({
    fields: { note: ["This is more than was agreed. Say why."] },
  });
  await confirmDelivery(runner, { deliveryId, quantity: "12", note: "They gave two more" });
  expect(await stands(deliveryId)).toMatchObject({ confirmedQuantity: 12, note: "They gave two more" });
  expect(await broken()).toEqual([]);
});
