import { expect, test } from "vitest";
import { changeCommitment } from "@/lib/commitments/change-commitment";
import { endCommitment } from "@/lib/commitments/end-commitment";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { db } from "@/lib/db";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { aLedger } from "@/tests/support/contracts";
import { activities, anActor, aPledge, aProgramme, aSubmission, atOnce } from "@/tests/support/factories";

const apprentices = { title: "T-Level apprentices", quantity: "2", unit: "Apprentices", dueOn: "31/3/2027" };

test("a promise is written down in its unit, pounds in pence, one after the other", async () => {
  const { contract, team } = await aLedger();
  const contractId = contract.id;
  await makeCommitment(team, { ...apprentices, contractId });
  await makeCommitment(team, {
    contractId,
    title: "Grants",
    quantity: "£5,000.50",
    unit: "pounds",
    dueOn: "2027-03-31",
  });
  expect(
    await db.commitment.findMany({ where: { title: { not: "Volunteering" } }, orderBy: { position: "asc" } }),
  ).toMatchObject([
    { unit: "apprentice", quantity: 2n, dueOn: new Date("2027-03-31") },
    { unit: "GBP", quantity: 500_050n },
  ]);
  expect(await activities()).toEqual(["commitment.made", "commitment.made"]);
});

test("what cannot be promised is refused beside its field", async () => {
  const { contract, team } = await aLedger();
  const bad = (more: object) => makeCommitment(team, { ...apprentices, contractId: contract.id, ...more });
  await expect(bad({ title: "", dueOn: "soon", unit: "" })).rejects.toMatchObject({
    fields: { title: [expect.any(String)], dueOn: [expect.any(String)], unit: [expect.any(String)] },
  });
  for (const quantity of ["0", "-1", "1.5", "NaN", "£0"])
    await expect(bad({ quantity })).rejects.toMatchObject({ fields: { quantity: [expect.any(String)] } });
  await expect(bad({ unit: "£", quantity: "0" })).rejects.toMatchObject({ kind: "invalid" });
  await expect(bad({ measureId: aSubmission() })).rejects.toMatchObject({
    fields: { measureId: [expect.any(String)] },
  });
});

test("a change ends what stood and puts another in its place, with the pledges meant for it", async () => {
  const { commitment, team } = await aLedger();
  const pledge = await aPledge({ commitmentId: commitment.id, commitmentQuantity: 10n });
  const changed = {
    title: "Volunteering",
    quantity: "400",
    unit: "hours",
    dueOn: "2026-12-31",
    reason: "Agreed in May",
  };
  const { id } = await changeCommitment(team, { commitmentId: commitment.id, ...changed });
  expect(await db.commitment.findUnique({ where: { id: commitment.id } })).toMatchObject({
    endedReason: "Changed: Agreed in May",
  });
  expect(await db.pledge.findUnique({ where: { id: pledge.id } })).toMatchObject({ commitmentId: id });
  expect(await activities()).toEqual(["commitment.changed"]);
  expect((await loadLedger(team, {})).contracts[0]?.lines).toMatchObject([{ committed: 400, pledged: 10 }]);
});

test("once something counts towards it, it cannot change; it can be taken out, once, with a reason", async () => {
  const { commitment, delivery, dev, team } = await aLedger();
  await proposeCredit(dev, { deliveryId: delivery.id, commitmentId: commitment.id });
  const change = { ...apprentices, commitmentId: commitment.id, reason: "x" };
  await expect(changeCommitment(team, change)).rejects.toMatchObject({ kind: "conflict" });
  const end = { commitmentId: commitment.id, reason: "The ward closed" };
  await expect(endCommitment(team, { ...end, reason: " " })).rejects.toMatchObject({ kind: "invalid" });
  expect(await atOnce([endCommitment(team, end), endCommitment(team, end)])).toEqual({
    done: 1,
    refusals: ["conflict"],
  });
  expect(await activities()).toEqual(["credit.proposed", "commitment.ended"]);
});

test("a change and a proposal at once: one of them is refused", async () => {
  const { commitment, delivery, dev, team } = await aLedger();
  const tried = await atOnce([
    changeCommitment(team, { ...apprentices, commitmentId: commitment.id, reason: "x" }),
    proposeCredit(dev, { deliveryId: delivery.id, commitmentId: commitment.id }),
  ]);
  expect(tried).toEqual({ done: 1, refusals: ["conflict"] });
});

test("only the programme's procurement team writes commitments; to others they do not exist", async () => {
  const { contract, commitment, dev } = await aLedger();
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  const make = { ...apprentices, contractId: contract.id };
  const end = { commitmentId: commitment.id, reason: "x" };
  await expect(makeCommitment(dev, make)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(makeCommitment(elsewhere, make)).rejects.toMatchObject({ kind: "notFound" });
  await expect(changeCommitment(dev, { ...apprentices, ...end })).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(endCommitment(dev, end)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(endCommitment(await anActor("supplier"), end)).rejects.toMatchObject({ kind: "notFound" });
});
