import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { tryWeights } from "@/lib/matching/try-weights";
import { usualWeights, weightsIn } from "@/lib/matching/weights";
import { anActor, aNeed, anOffer, aProject } from "@/tests/support/factories";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test("other weights are tried on the suppliers that offer most, and nothing is kept", async () => {
  const team = await anActor("procurement");
  const supplier = await anActor("supplier");
  await anOffer({ supplierId: supplier.organisationId! });
  const fits = await aNeed();
  const waits = await aNeed({
    ...{ type: "space", unit: "hour", description: "Hall" },
    projectId: (await aProject({ listedAt: daysAgo(400) })).id,
  });
  const onlyWaiting = { fit: 0, near: 0, unbacked: 0, newcomers: 0, areas: 0, deprivation: 0, waiting: 50 };
  const [tried, ...others] = await tryWeights(team, onlyWaiting);
  expect(others).toEqual([]);
  expect(tried!.moved.map(({ id, before, after }) => ({ id, before, after }))).toEqual([
    { id: waits.projectId, before: 2, after: 1 },
    { id: fits.projectId, before: 1, after: 2 },
  ]);
  expect((await tryWeights(team, usualWeights))[0]!.moved.every(({ before, after }) => before === after)).toBe(true);
  expect(await db.programme.findUniqueOrThrow({ where: { id: team.programmeId! } })).toMatchObject({ weights: null });
  expect(await db.activity.count()).toBe(0);
});

test("only the procurement team tries them, and without an offer there is nothing to show", async () => {
  expect(await tryWeights(await anActor("procurement"), usualWeights)).toEqual([]);
  for (const role of ["supplier", "community"] as const)
    await expect(tryWeights(await anActor(role), usualWeights)).rejects.toMatchObject({ kind: "notAllowed" });
});

test("an address carries all the weights or none", () => {
  const query = Object.fromEntries(Object.entries(usualWeights).map(([reason, weight]) => [reason, String(weight)]));
  expect(weightsIn(query)).toEqual(usualWeights);
  for (const wrong of [{}, { ...query, near: "101" }, { ...query, near: "x" }, { ...query, near: undefined }])
    expect(weightsIn(wrong)).toBeNull();
});
