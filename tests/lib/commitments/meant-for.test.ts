import { expect, test } from "vitest";
import { listOpenCommitments } from "@/lib/commitments/list-open-commitments";
import { keepMeantFor } from "@/lib/commitments/meant-for";
import { db, transaction } from "@/lib/db";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { makePledge } from "@/lib/pledges/make-pledge";
import { aCommitment, aLedger } from "@/tests/support/contracts";
import { anActor, anOrganisation } from "@/tests/support/factories";

test("a supplier says which promise a pledge keeps: as much of it as is pledged, where both are counted alike", async () => {
  const { dev, need, commitment } = await aLedger();
  await makePledge(dev, { needId: need.id, quantity: "20", commitmentId: commitment.id });
  expect(await db.pledge.findFirst()).toMatchObject({ commitmentId: commitment.id, commitmentQuantity: 20n });
  expect((await loadLedger(dev, {})).contracts[0]?.lines).toMatchObject([{ pledged: 20, agreed: 0 }]);
  await makePledge(dev, { needId: need.id, quantity: "5", commitmentId: "" });
  expect(await db.pledge.count({ where: { commitmentId: null } })).toBe(1);
});

test("counted otherwise it has to be said; another's promise, and one that was taken out, are refused", async () => {
  const { dev, need, contract, commitment } = await aLedger();
  const money = await aCommitment({ contractId: contract.id, unit: "GBP" });
  const about = { needId: need.id, quantity: "20", commitmentId: money.id };
  await expect(makePledge(dev, about)).rejects.toMatchObject({ fields: { commitmentQuantity: [expect.any(String)] } });
  await makePledge(dev, { ...about, commitmentQuantity: "£320" });
  expect(await db.pledge.findFirst()).toMatchObject({ commitmentQuantity: 32_000n });
  const foreign = await aCommitment();
  await expect(makePledge(dev, { ...about, commitmentId: foreign.id })).rejects.toMatchObject({ kind: "notFound" });
  await db.commitment.update({ where: { id: commitment.id }, data: { endedAt: new Date(), endedReason: "x" } });
  await expect(makePledge(dev, { ...about, commitmentId: commitment.id })).rejects.toMatchObject({ kind: "conflict" });
  expect((await listOpenCommitments(dev)).map(({ id }) => id)).toEqual([money.id]);
});

test("a pledge is meant for its own supplier's promise only, also where the procurement team makes it, and for no more than it gives", async () => {
  const { dev, team, supplier, need, commitment } = await aLedger();
  const meant = { commitmentId: commitment.id };
  const pledged = { quantity: 1, lineId: null };
  const keep = (supplierId: string, commitmentQuantity = "") =>
    transaction((tx) => keepMeantFor(tx, team, { ...meant, supplierId, commitmentQuantity }, need, pledged));
  expect(await keep(supplier.id)).toEqual({ commitmentId: commitment.id, commitmentQuantity: 1n });
  await expect(keep((await anOrganisation("supplier")).id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(keep(supplier.id, "2")).rejects.toMatchObject({ fields: { commitmentQuantity: [expect.any(String)] } });
  const other = { ...meant, supplierId: dev.organisationId ?? "" };
  const community = await anActor("community");
  await expect(transaction((tx) => keepMeantFor(tx, community, other, need, pledged))).rejects.toMatchObject({
    kind: "notFound",
  });
});
