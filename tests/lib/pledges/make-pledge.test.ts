import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { makePledge } from "@/lib/pledges/make-pledge";
import {
  aCashNeed,
  aMatch,
  activities,
  anActor,
  aNeed,
  aProject,
  aSubmission,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";

test("a supplier pledges to part of a need, and it is recorded", async () => {
  const need = await aNeed();
  const supplier = await anActor("supplier");
  const { id } = await makePledge(supplier, {
    needId: need.id,
    quantity: "12",
    message: "From our Bordesley depot",
    deliverBy: "27/3/2040",
  });
  expect(await db.pledge.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "offered",
    quantity: 12,
    supplierId: supplier.organisationId,
    message: "From our Bordesley depot",
    deliverBy: new Date("2040-03-27"),
  });
  expect(await db.activity.findMany()).toMatchObject([
    { name: "pledge.made", subjectId: id, projectId: need.projectId, userId: supplier.userId },
  ]);
});

test("cash is pledged in pounds and kept in pence", async () => {
  const need = await aCashNeed();
  const { id } = await makePledge(await anActor("supplier"), { needId: need.id, what: "need", quantity: "£1,250.50" });
  expect(await db.pledge.findUniqueOrThrow({ where: { id } })).toMatchObject({
    quantity: 125_050,
    inKind: false,
    lineId: null,
  });
});

test("a line of a cash need is pledged in kind, for its part of the money", async () => {
  const need = await aCashNeed();
  const { id } = await makePledge(await anActor("supplier"), {
    needId: need.id,
    what: need.lines[0]!.id,
    quantity: "10",
  });
  expect(await db.pledge.findUniqueOrThrow({ where: { id } })).toMatchObject({
    quantity: 69_000,
    inKind: true,
    lineId: need.lines[0]!.id,
    lineQuantity: 10,
  });
});

test("a line that has to be cash cannot be met in kind", async () => {
  const need = await aCashNeed();
  await expect(
    makePledge(await anActor("supplier"), { needId: need.id, what: need.lines[1]!.id, quantity: "1" }),
  ).rejects.toMatchObject({ kind: "invalid", fields: { what: [expect.any(String)] } });
});

test("pressing twice makes one pledge, also at the same moment", async () => {
  const need = await aNeed();
  const supplier = await anActor("supplier");
  const input = { needId: need.id, quantity: "3", submission: aSubmission() };
  const made = await Promise.all([
    makePledge(supplier, input),
    makePledge(supplier, input),
    makePledge(supplier, input),
  ]);
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(await db.pledge.count()).toBe(1);
  expect(await activities()).toEqual(["pledge.made"]);
});

test("a form that somebody went back to and changed makes another pledge, though its key is the old one", async () => {
  const need = await aNeed();
  const supplier = await anActor("supplier");
  const input = { needId: need.id, quantity: "3", submission: aSubmission() };
  const first = await makePledge(supplier, input);
  const changed = await makePledge(supplier, { ...input, quantity: "5" });
  expect(changed.id).not.toBe(first.id);
  expect(await makePledge(supplier, input)).toEqual(first);
  expect(await db.pledge.count()).toBe(2);
});

test("somebody else's submission key is refused", async () => {
  const need = await aNeed();
  const submission = aSubmission();
  await makePledge(await anActor("supplier"), { needId: need.id, quantity: "3", submission });
  await expect(
    makePledge(await anActor("supplier"), { needId: need.id, quantity: "3", submission }),
  ).rejects.toMatchObject({ kind: "conflict" });
});

test("more than is still needed is refused beside the quantity", async () => {
  const need = await aNeed();
  await expect(makePledge(await anActor("supplier"), { needId: need.id, quantity: "31" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { quantity: ["Only 30 beds are still needed"] },
  });
});

test("more things than are left of a line are refused beside the quantity", async () => {
  const need = await aCashNeed();
  const lineId = need.lines[0]!.id;
  const supplier = await anActor("supplier");
  await aMatch({ needId: need.id, quantity: 69_000, lineId, lineQuantity: 10, inKind: true });
  const pledge = { needId: need.id, what: lineId };
  await expect(makePledge(supplier, { ...pledge, quantity: "21" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { quantity: ["Only 20 of these are still needed"] },
  });
  await makePledge(supplier, { ...pledge, quantity: "20" });
  await aMatch({ needId: need.id, quantity: 138_000, lineId, lineQuantity: 20, inKind: true });
  await expect(makePledge(supplier, { ...pledge, quantity: "1" })).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.pledge.count()).toBe(1);
});

test.each(["", "0", "-3", "many", "1.5", "999999999999"])("%j is no quantity", async (quantity) => {
  const need = await aNeed();
  await expect(makePledge(await anActor("supplier"), { needId: need.id, quantity })).rejects.toMatchObject({
    kind: "invalid",
    fields: { quantity: [expect.any(String)] },
  });
  expect(await db.pledge.count()).toBe(0);
});

test("a closed project refuses the pledge and records nothing", async () => {
  const need = await aNeed({ projectId: (await aProject({ status: "closed" })).id });
  await expect(makePledge(await anActor("supplier"), { needId: need.id, quantity: "1" })).rejects.toMatchObject({
    kind: "conflict",
  });
  expect(await activities()).toEqual([]);
});

test("a draft does not exist for suppliers, and neither does a need that is not there", async () => {
  const need = await aNeed({ projectId: (await aProject({ status: "draft" })).id });
  const supplier = await anActor("supplier");
  await expect(makePledge(supplier, { needId: need.id, quantity: "1" })).rejects.toMatchObject({ kind: "notFound" });
  await expect(makePledge(supplier, { needId: "x' OR 1=1", quantity: "1" })).rejects.toMatchObject({
    kind: "notFound",
  });
});

test("only an approved supplier pledges", async () => {
  const need = await aNeed();
  await expect(makePledge(await runnerOf(need.project), { needId: need.id, quantity: "1" })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  await expect(
    makePledge(await anActor("supplier", { participation: "submitted" }), { needId: need.id, quantity: "1" }),
  ).rejects.toMatchObject({ kind: "notAllowed" });
});

test("many may pledge to one need at once: accepting decides", async () => {
  const need = await aNeed();
  const suppliers = await Promise.all([anActor("supplier"), anActor("supplier"), anActor("supplier")]);
  const { done } = await atOnce(suppliers.map((supplier) => makePledge(supplier, { needId: need.id, quantity: "30" })));
  expect(done).toBe(3);
});
