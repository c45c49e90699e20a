import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { loadOurPledge } from "@/lib/pledges/load-our-pledge";
import { actorFor, aMatch, anActor, anOrganisation, aPledge, runnerOf } from "@/tests/support/factories";

test("a supplier sees how its pledge stands, and never the private reason for declining it", async () => {
  const supplier = await anOrganisation("supplier");
  const pledge = await aPledge({ supplierId: supplier.id, status: "declined", privateReason: "Too old to use" });
  const shown = await loadOurPledge(await actorFor(supplier), pledge.id);
  expect([shown.status, shown.offered]).toEqual(["declined", "10 beds"]);
  expect(JSON.stringify(shown)).not.toContain("Too old");
});

test("what was accepted of a pledge shows where it was less", async () => {
  const pledge = await aPledge({ status: "accepted" });
  await aMatch({ pledgeId: pledge.id, needId: pledge.needId, supplierId: pledge.supplierId, quantity: 4 });
  const actor = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } }));
  expect((await loadOurPledge(actor, pledge.id)).acceptedPart).toBe("4 beds");
});

test("nobody else opens a supplier's own page of a pledge", async () => {
  const pledge = await aPledge();
  await expect(loadOurPledge(await anActor("supplier"), pledge.id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(loadOurPledge(await runnerOf(pledge.need.project), pledge.id)).rejects.toMatchObject({
    kind: "notAllowed",
  });
});
