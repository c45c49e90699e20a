import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { checkPledge } from "@/lib/pledges/check-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { makePledge } from "@/lib/pledges/make-pledge";
import { actorFor, activities, anActor, aNeed, aPledge, aProject, atOnce, runnerOf } from "@/tests/support/factories";

const reading = { type: "volunteering", unit: "hour", meetsChildren: true, checkLevel: "enhanced" } as const;
async function offered(given: Parameters<typeof aPledge>[0] = {}, need: Parameters<typeof aNeed>[0] = {}) {
  const { id: needId } = await aNeed({ ...reading, ...need });
  const pledge = await aPledge({ needId, ...given });
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } }));
  return { pledge, supplier, runner: await runnerOf(pledge.need.project) };
}

test("nothing is agreed before the supplier says that people are checked, and then it is", async () => {
  const { pledge, supplier, runner } = await offered();
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } });
  await expect(acceptPledge(runner, { pledgeId: pledge.id })).rejects.toMatchObject({
    kind: "conflict",
    message: `${name} has yet to say that everybody who will meet children has an enhanced DBS check`,
  });
  await checkPledge(supplier, { pledgeId: pledge.id, checked: "yes" });
  const checked = await db.pledge.findUniqueOrThrow({ where: { id: pledge.id } });
  expect([checked.checkedAt === null, checked.checkedById]).toEqual([false, supplier.userId]);
  await acceptPledge(runner, { pledgeId: pledge.id });
  expect(await activities()).toEqual(["pledge.checked", "pledge.accepted"]);
});

test("a supplier that agrees to other terms says it first too", async () => {
  const { pledge, supplier, runner } = await offered();
  await counterPropose(runner, { pledgeId: pledge.id, quantity: "4" });
  await expect(agreeToPledge(supplier, { pledgeId: pledge.id })).rejects.toMatchObject({ kind: "conflict" });
  await checkPledge(supplier, { pledgeId: pledge.id, checked: "yes" });
  await agreeToPledge(supplier, { pledgeId: pledge.id });
});

test("it can be said with the pledge, and is kept only where a check is asked for", async () => {
  const supplier = await anActor("supplier");
  const asked = await makePledge(supplier, { needId: (await aNeed(reading)).id, quantity: "3", checked: "yes" });
  const unasked = await makePledge(supplier, { needId: (await aNeed()).id, quantity: "3", checked: "yes" });
  const checkedAt = async (id: string) => (await db.pledge.findUniqueOrThrow({ where: { id } })).checkedAt;
  expect(await checkedAt(asked.id)).toBeInstanceOf(Date);
  expect(await checkedAt(unasked.id)).toBeNull();
});

test.each([
  { checkLevel: "none" },
  { checkLevel: null },
  { meetsChildren: false, checkLevel: null },
  { meetsChildren: null, checkLevel: null },
] as const)("where %j, nobody has to say so", async (need) => {
  const { pledge, supplier, runner } = await offered({}, need);
  await expect(checkPledge(supplier, { pledgeId: pledge.id, checked: "yes" })).rejects.toMatchObject({
    kind: "conflict",
  });
  await acceptPledge(runner, { pledgeId: pledge.id });
});

test("the database itself refuses the match, whoever asks", async () => {
  const { pledge } = await offered();
  const { id: pledgeId, needId, supplierId } = pledge;
  await expect(db.match.create({ data: { pledgeId, needId, supplierId, quantity: 1 } })).rejects.toThrow(
    /Match_checked|not said that people are checked/,
  );
});

test("deals made elsewhere, and what was imported, are as they were agreed there", async () => {
  const elsewhere = await offered({ channel: "off_platform" });
  const imported = await offered({ importRef: "P-1" });
  const ofImported = await offered({}, { projectId: (await aProject({ importRef: "X-1" })).id });
  for (const { pledge, runner } of [elsewhere, imported, ofImported])
    await acceptPledge(runner, { pledgeId: pledge.id });
  expect(await db.match.count()).toBe(3);
});

test("what was said of one check says nothing of a higher one that is asked for later", async () => {
  const { pledge, supplier, runner } = await offered();
  await checkPledge(supplier, { pledgeId: pledge.id, checked: "yes" });
  await db.need.update({ where: { id: pledge.needId }, data: { checkLevel: "enhanced_barred" } });
  await expect(acceptPledge(runner, { pledgeId: pledge.id })).rejects.toMatchObject({ kind: "conflict" });
});

test("without the tick it is refused beside it", async () => {
  const { pledge, supplier } = await offered();
  await expect(checkPledge(supplier, { pledgeId: pledge.id })).rejects.toMatchObject({
    kind: "invalid",
    fields: { checked: [expect.any(String)] },
  });
});

test("the wrong people cannot say it, and the procurement team can for the supplier", async () => {
  const { pledge, runner } = await offered();
  const input = { pledgeId: pledge.id, checked: "yes" };
  await expect(checkPledge(await anActor("supplier"), input)).rejects.toMatchObject({ kind: "notFound" });
  await expect(checkPledge(runner, input)).rejects.toMatchObject({ kind: "notAllowed" });
  await checkPledge(await anActor("procurement"), input);
  expect(await db.activity.findMany()).toMatchObject([{ name: "pledge.checked", onBehalfOfId: pledge.supplierId }]);
});

test("said twice at once, or after the pledge was answered, it is recorded once", async () => {
  const { pledge, supplier } = await offered();
  const input = { pledgeId: pledge.id, checked: "yes" };
  const { done, refusals } = await atOnce([checkPledge(supplier, input), checkPledge(supplier, input)]);
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict"] });
  const other = await offered({ status: "withdrawn" });
  await expect(checkPledge(other.supplier, { ...input, pledgeId: other.pledge.id })).rejects.toMatchObject({
    kind: "conflict",
  });
  expect(await activities()).toEqual(["pledge.checked"]);
});
