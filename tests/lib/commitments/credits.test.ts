import { expect, test } from "vitest";
import { agreeCredit, refuseCredit } from "@/lib/commitments/decide-credit";
import { listCountable } from "@/lib/commitments/list-countable";
import { listOpenCommitments } from "@/lib/commitments/list-open-commitments";
import { loadCommitment } from "@/lib/commitments/load-commitment";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { undoCredits } from "@/lib/commitments/undo-credits";
import { withdrawCredit } from "@/lib/commitments/withdraw-credit";
import { db, transaction } from "@/lib/db";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { aCommitment, aContract, aLedger } from "@/tests/support/contracts";
import {
  activities,
  actorFor,
  aDelivery,
  anActor,
  anOrganisation,
  aSubmission,
  atOnce,
} from "@/tests/support/factories";

test("a supplier proposes a confirmed delivery, and the procurement team agrees that it counts", async () => {
  const { commitment, delivery, dev, team } = await aLedger();
  const { id: creditId } = await proposeCredit(dev, { deliveryId: delivery.id, commitmentId: commitment.id });
  expect(await db.credit.findMany()).toMatchObject([{ status: "proposed", deliveredQuantity: 40, quantity: 40n }]);
  await agreeCredit(team, { creditId });
  expect(await db.credit.findMany()).toMatchObject([{ status: "agreed", agreedAt: expect.any(Date) as Date }]);
  expect(await activities()).toEqual(["credit.proposed", "credit.agreed"]);
  expect(await listCountable(dev)).toEqual([]);
  const { credits } = await loadCommitment(dev, commitment.id);
  expect(credits).toMatchObject([{ status: "agreed", quantity: 40, deliveredUnit: "hour", confirmed: 40 }]);
});

test("a delivery can be split among commitments, never above the whole, also by many at once", async () => {
  const { commitment, contract, delivery, dev } = await aLedger();
  const other = await aCommitment({ contractId: contract.id, title: "Time in schools" });
  const about = { deliveryId: delivery.id, commitmentId: commitment.id };
  await proposeCredit(dev, { ...about, delivered: "25" });
  expect(await listCountable(dev)).toMatchObject([{ id: delivery.id, confirmed: 40, left: 15 }]);
  await expect(proposeCredit(dev, { ...about, delivered: "16" })).rejects.toMatchObject({ kind: "invalid" });
  const both = [commitment.id, other.id].map((commitmentId) =>
    proposeCredit(dev, { ...about, commitmentId, delivered: "10" }),
  );
  expect(await atOnce(both)).toEqual({ done: 1, refusals: ["invalid"] });
  const { _sum } = await db.credit.aggregate({ _sum: { deliveredQuantity: true } });
  expect(_sum.deliveredQuantity).toBe(35);
});

test("the database itself holds the whole, whatever wrote to it", async () => {
  const { commitment, delivery } = await aLedger();
  const credit = { commitmentId: commitment.id, deliveryId: delivery.id, deliveredQuantity: 30, quantity: 30n };
  const tries = [1, 2, 3].map(() => db.credit.create({ data: credit }));
  expect((await Promise.allSettled(tries)).filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("what is counted in another unit says how much it is in the commitment's", async () => {
  const { contract, delivery, dev } = await aLedger();
  const money = await aCommitment({ contractId: contract.id, unit: "GBP", quantity: 500_000n });
  const about = { deliveryId: delivery.id, commitmentId: money.id };
  await expect(proposeCredit(dev, about)).rejects.toMatchObject({ fields: { quantity: [expect.any(String)] } });
  await proposeCredit(dev, { ...about, quantity: "£640.50" });
  expect(await db.credit.findMany()).toMatchObject([{ deliveredQuantity: 40, quantity: 64_050n }]);
  expect((await listOpenCommitments(dev, "GBP"))[0]).toMatchObject({ id: money.id });
  expect((await listOpenCommitments(dev, "hour"))[0]).toMatchObject({ unit: "hour" });
});

test("a supplier takes back what it proposed, once and before it is answered, and the delivery can count elsewhere", async () => {
  const { commitment, delivery, dev, team } = await aLedger();
  const about = { deliveryId: delivery.id, commitmentId: commitment.id };
  const waiting = async () => (await loadLedger(dev, {})).contracts[0]?.lines[0]?.waiting;
  const { id: creditId } = await proposeCredit(dev, about);
  expect(await waiting()).toBe(40);
  const rival = await anActor("supplier");
  await expect(withdrawCredit(rival, { creditId })).rejects.toMatchObject({ kind: "notFound" });
  await withdrawCredit(dev, { creditId });
  expect([await waiting(), (await listCountable(dev))[0]?.left]).toEqual([0, 40]);
  expect(await activities()).toEqual(["credit.proposed", "credit.withdrawn"]);
  await expect(withdrawCredit(dev, { creditId })).rejects.toMatchObject({ kind: "conflict" });
  const { id: again } = await proposeCredit(dev, about);
  const both = [withdrawCredit(dev, { creditId: again }), agreeCredit(team, { creditId: again })];
  expect(await atOnce(both)).toEqual({ done: 1, refusals: ["conflict"] });
});

test("the procurement team takes it back for a supplier that rings, and that is on the record", async () => {
  const { commitment, delivery, dev, team, supplier } = await aLedger();
  const { id: creditId } = await proposeCredit(dev, { deliveryId: delivery.id, commitmentId: commitment.id });
  await withdrawCredit(team, { creditId });
  expect(await db.activity.findFirst({ where: { name: "credit.withdrawn" } })).toMatchObject({
    ...{ userId: team.userId, onBehalfOfId: supplier.id, subjectId: creditId },
  });
  const { credits } = await loadCommitment(dev, commitment.id);
  expect(credits).toMatchObject([{ status: "withdrawn" }]);
  await expect(agreeCredit(team, { creditId })).rejects.toMatchObject({ kind: "conflict" });
});

test("a refusal says why, and sets the delivery free; both decide once", async () => {
  const { commitment, delivery, dev, team } = await aLedger();
  const { id: creditId } = await proposeCredit(dev, { deliveryId: delivery.id, commitmentId: commitment.id });
  await expect(refuseCredit(team, { creditId, reason: "" })).rejects.toMatchObject({
    fields: { reason: [expect.any(String)] },
  });
  const tries = await atOnce([
    refuseCredit(team, { creditId, reason: "Before the contract began" }),
    agreeCredit(team, { creditId }),
  ]);
  expect(tries).toEqual({ done: 1, refusals: ["conflict"] });
  await db.credit.updateMany({ data: { status: "refused", reason: "Before the contract began" } });
  expect(await listCountable(dev)).toMatchObject([{ left: 40 }]);
});

test("only its own deliveries, once confirmed, towards its own contracts that still ask", async () => {
  const { commitment, delivery, match, dev } = await aLedger();
  const recorded = await aDelivery({ matchId: match.id, quantity: 5 });
  const elses = await aDelivery({ status: "confirmed" });
  const foreign = await aCommitment();
  const propose = (more: object) =>
    proposeCredit(dev, { deliveryId: delivery.id, commitmentId: commitment.id, ...more });
  await expect(propose({ deliveryId: recorded.id })).rejects.toMatchObject({ kind: "conflict" });
  await expect(propose({ deliveryId: elses.id })).rejects.toMatchObject({ kind: "notFound" });
  await expect(propose({ commitmentId: foreign.id })).rejects.toMatchObject({ kind: "notFound" });
  await expect(propose({ deliveryId: "x" })).rejects.toMatchObject({ kind: "notFound" });
  await db.commitment.update({ where: { id: commitment.id }, data: { endedAt: new Date(), endedReason: "x" } });
  await expect(propose({})).rejects.toMatchObject({ kind: "conflict" });
});

test("what one supplier brought for a joint match is its own to count, and nobody else's", async () => {
  const { match, delivery, dev } = await aLedger();
  const partner = await anOrganisation("supplier");
  await db.delivery.update({ where: { id: delivery.id }, data: { supplierId: partner.id } });
  expect(await listCountable(dev)).toEqual([]);
  const contract = await aContract({ supplierId: partner.id });
  const commitment = await aCommitment({ contractId: contract.id });
  const theirs = await actorFor(partner);
  expect(await listCountable(theirs)).toMatchObject([{ id: delivery.id, matchId: match.id }]);
  await proposeCredit(theirs, { deliveryId: delivery.id, commitmentId: commitment.id });
  await expect(agreeCredit(theirs, { creditId: (await db.credit.findFirstOrThrow()).id })).rejects.toMatchObject({
    ...{ kind: "notAllowed" },
  });
});

test("pressing twice proposes once", async () => {
  const { commitment, delivery, dev } = await aLedger();
  const form = { deliveryId: delivery.id, commitmentId: commitment.id, delivered: "5", submission: aSubmission() };
  await Promise.all([proposeCredit(dev, form), proposeCredit(dev, form)]);
  expect(await db.credit.count()).toBe(1);
});

test("when a confirmation is withdrawn, nothing of it counts any more, with the reason, and the confirmation can go", async () => {
  const { commitment, delivery, dev, team } = await aLedger();
  const { id: creditId } = await proposeCredit(dev, {
    deliveryId: delivery.id,
    commitmentId: commitment.id,
    delivered: "30",
  });
  await agreeCredit(team, { creditId });
  await proposeCredit(dev, { deliveryId: delivery.id, commitmentId: commitment.id });
  const without = () => db.delivery.update({ where: { id: delivery.id }, data: { confirmedQuantity: 10 } });
  await expect(without()).rejects.toThrow();
  const undone = await transaction((tx) => undoCredits(tx, team, [delivery.id], "It was another company's"));
  expect(undone).toBe(2);
  await without();
  expect(await db.credit.findMany({ orderBy: { proposedAt: "asc" } })).toMatchObject([
    { status: "refused", agreedAt: expect.any(Date) as Date, reason: "It was another company's" },
    { status: "refused", agreedAt: null },
  ]);
  expect((await activities()).slice(-2)).toEqual(["credit.undone", "credit.undone"]);
});

test("nobody else sees a commitment or what counts towards it", async () => {
  const { commitment } = await aLedger();
  for (const actor of [await anActor("supplier"), await anActor("community"), await anActor("broker")])
    await expect(loadCommitment(actor, commitment.id)).rejects.toMatchObject({ kind: "notFound" });
});
