import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { actorFor, anActor, aPledge, atOnce, runnerOf } from "@/tests/support/factories";

const supplierOf = async ({ supplierId }: { supplierId: string }) =>
  actorFor(await db.organisation.findUniqueOrThrow({ where: { id: supplierId } }));

test("declining keeps its reason private: it is in no activity", async () => {
  const pledge = await aPledge();
  await declinePledge(await runnerOf(pledge.need.project), {
    pledgeId: pledge.id,
    reason: "The beds are too large for the flats",
  });
  expect(await db.pledge.findUniqueOrThrow({ where: { id: pledge.id } })).toMatchObject({
    status: "declined",
    privateReason: "The beds are too large for the flats",
  });
  expect(await db.activity.findMany()).toMatchObject([{ name: "pledge.declined", reason: null }]);
});

test("declining asks for the reason, beside its field", async () => {
  const pledge = await aPledge();
  await expect(
    declinePledge(await runnerOf(pledge.need.project), { pledgeId: pledge.id, reason: " " }),
  ).rejects.toMatchObject({ kind: "invalid", fields: { reason: [expect.any(String)] } });
});

test("a supplier withdraws its own pledge, and nobody else's exists for it", async () => {
  const pledge = await aPledge();
  await expect(withdrawPledge(await anActor("supplier"), { pledgeId: pledge.id, reason: "x" })).rejects.toMatchObject({
    kind: "notFound",
  });
  await withdrawPledge(await supplierOf(pledge), { pledgeId: pledge.id, reason: "The stock was sold" });
  expect(await db.pledge.findUniqueOrThrow({ where: { id: pledge.id } })).toMatchObject({ status: "withdrawn" });
  expect(await db.activity.findMany()).toMatchObject([{ name: "pledge.withdrawn", reason: "The stock was sold" }]);
});

test("declined and withdrawn at the same moment: one of the two happened", async () => {
  const pledge = await aPledge();
  const [runner, supplier] = [await runnerOf(pledge.need.project), await supplierOf(pledge)];
  const { done, refusals } = await atOnce([
    declinePledge(runner, { pledgeId: pledge.id, reason: "No room" }),
    withdrawPledge(supplier, { pledgeId: pledge.id, reason: "Sold" }),
  ]);
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict"] });
  expect(await db.activity.count()).toBe(1);
});

test("the wrong people cannot decline", async () => {
  const pledge = await aPledge();
  await expect(declinePledge(await anActor("community"), { pledgeId: pledge.id, reason: "x" })).rejects.toMatchObject({
    kind: "notFound",
  });
  await expect(declinePledge(await supplierOf(pledge), { pledgeId: pledge.id, reason: "x" })).rejects.toMatchObject({
    kind: "notAllowed",
  });
});
