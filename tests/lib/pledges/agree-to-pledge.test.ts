import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { actorFor, activities, aMatch, anActor, aPledge, atOnce, runnerOf } from "@/tests/support/factories";

/** A pledge for which the community organisation has proposed something else. */
async function countered(given: Parameters<typeof aPledge>[0] = {}) {
  const pledge = await aPledge({ turn: "supplier", turnSince: new Date(), ...given });
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } }));
  return { pledge, supplier };
}

test("the wrong people cannot agree for a supplier, and the procurement team can", async () => {
  const { pledge } = await countered();
  await expect(agreeToPledge(await anActor("supplier"), { pledgeId: pledge.id })).rejects.toMatchObject({
    kind: "notFound",
  });
  await expect(agreeToPledge(await runnerOf(pledge.need.project), { pledgeId: pledge.id })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  await agreeToPledge(await anActor("procurement"), { pledgeId: pledge.id });
  expect(await db.activity.findMany()).toMatchObject([{ name: "pledge.accepted", onBehalfOfId: pledge.supplierId }]);
});

test.each(["accepted", "declined", "withdrawn", "expired"] as const)(
  "a pledge that was %s is not agreed again",
  async (status) => {
    const { pledge, supplier } = await countered({ status });
    await expect(agreeToPledge(supplier, { pledgeId: pledge.id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await db.match.count()).toBe(0);
  },
);

test("what others were promised meanwhile cannot be agreed", async () => {
  const { pledge, supplier } = await countered();
  await aMatch({ needId: pledge.needId, quantity: 25 });
  await expect(agreeToPledge(supplier, { pledgeId: pledge.id })).rejects.toMatchObject({ kind: "conflict" });
});

test("agreed and taken back at the same moment: one of the two happened", async () => {
  const { pledge, supplier } = await countered();
  const { done } = await atOnce([
    agreeToPledge(supplier, { pledgeId: pledge.id }),
    withdrawPledge(supplier, { pledgeId: pledge.id, reason: "Sold" }),
  ]);
  expect(done).toBe(1);
  expect(await db.activity.count()).toBe(1);
});

test("two suppliers agree to the last beds at once: one does", async () => {
  const first = await countered({ quantity: 20 });
  const second = await countered({ quantity: 20, needId: first.pledge.needId });
  const { done, refusals } = await atOnce(
    [first, second].map(({ supplier, pledge }) => agreeToPledge(supplier, { pledgeId: pledge.id })),
  );
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict"] });
  expect(await activities()).toEqual(["pledge.accepted"]);
});
