import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { recordDeal } from "@/lib/deals/record-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { exportList } from "@/lib/exports/export-list";
import { listBackedFast } from "@/lib/projects/list-backed-fast";
import { aCashNeed, aMatch, anActor, aNeed, aProgramme, aProject, runnerOf } from "@/tests/support/factories";

async function backedAfter(days: number, given: Parameters<typeof aProject>[0] = {}) {
  const listedAt = new Date("2026-03-01T12:00:00Z");
  const project = await aProject({ title: `In ${days}`, listedAt, ...given });
  const need = await aNeed({ projectId: project.id });
  await aMatch({ needId: need.id, agreedAt: new Date(listedAt.getTime() + days * 86_400_000) });
  return project;
}

test("the three that were backed in the fewest days come, the fastest first", async () => {
  const actor = await anActor("community");
  for (const days of [30, 9, 2, 21]) await backedAfter(days);
  await aNeed();
  const found = await listBackedFast(actor, "needs");
  expect(found.map(({ title, days }) => [title, days])).toEqual([
    ["In 2", 2],
    ["In 9", 9],
    ["In 21", 21],
  ]);
  expect(found[0]?.said).toBe("They asked for: Single beds with mattresses (30 beds)");
});

test("what was asked for is shown by its things, time and rooms, and a project that asked for money alone is no example", async () => {
  const actor = await anActor("community");
  const both = await backedAfter(4, { title: "Both" });
  await aCashNeed({ projectId: both.id });
  const { id: projectId } = await aProject({ listedAt: new Date("2026-03-01T12:00:00Z") });
  const money = await aCashNeed({ projectId });
  await aMatch({ needId: money.id, agreedAt: new Date("2026-03-02T12:00:00Z") });
  expect((await listBackedFast(actor, "needs")).map(({ said }) => said)).toEqual([
    "They asked for: Single beds with mattresses (30 beds)",
  ]);
});

test("only what everybody may read, of this programme, that was not listed before", async () => {
  const actor = await anActor("community");
  const first = await backedAfter(1, { status: "withdrawn" });
  await backedAfter(1, { relistedFromId: first.id });
  await backedAfter(1, { childFocused: false });
  await backedAfter(1, { programmeId: (await aProgramme()).id });
  expect(await listBackedFast(actor, "what")).toEqual([]);
});

test("a deal that was refused backed nobody", async () => {
  const actor = await anActor("community");
  const { id: projectId } = await backedAfter(9);
  const { id: needId } = await aNeed({ projectId });
  const deal = { needId, what: "need", quantity: "5", agreedOn: "2026-03-03", channel: "event" };
  const { id: matchId } = await recordDeal(await anActor("supplier"), deal);
  const daysOf = async () => (await listBackedFast(actor, "needs")).map(({ days }) => days);
  expect(await daysOf()).toEqual([2]);
  await refuseDeal(await runnerOf(await db.project.findUniqueOrThrow({ where: { id: projectId } })), {
    ...{ matchId, reason: "Nobody agreed to it" },
  });
  expect(await daysOf()).toEqual([9]);
  const { bytes } = await exportList(await anActor("procurement"), "all-projects", { format: "csv" });
  expect(await new Response(bytes).text()).toContain("2026-03-10");
});

test("each question has its own examples, and a project that says nothing to it is none", async () => {
  const actor = await anActor("community");
  await backedAfter(1, { title: "Says little" });
  const says = await backedAfter(5, { title: "Says much", shapedByChildren: "Six of them chose the days." });
  await aCashNeed({ projectId: says.id });
  const said = async (question: Parameters<typeof listBackedFast>[1]) =>
    (await listBackedFast(actor, question)).map((each) => [each.title, each.said]);
  const each = [
    ["Says little", says.summary],
    ["Says much", says.summary],
  ];
  expect(await said("what")).toEqual(each);
  expect(await said("shaped")).toEqual([["Says much", "Six of them chose the days."]]);
  expect(await said("money")).toEqual([["Says much", "It would buy: 30 × Bedding sets; 6 × Weeks of storage"]]);
  await db.heard.create({ data: { projectId: says.id, position: 0, said: "No logos.", did: "There are none." } });
  expect(await said("shaped")).toEqual([["Says much", "You said: No logos. We did: There are none."]]);
});
