import { expect, test } from "vitest";
import { listBackedFast } from "@/lib/projects/list-backed-fast";
import { aMatch, anActor, aNeed, aProgramme, aProject } from "@/tests/support/factories";

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
  const found = await listBackedFast(actor);
  expect(found.map(({ title, days }) => [title, days])).toEqual([
    ["In 2", 2],
    ["In 9", 9],
    ["In 21", 21],
  ]);
  expect(found[0]?.needs).toEqual(["Single beds with mattresses"]);
});

test("only what everybody may read, of this programme, that was not listed before", async () => {
  const actor = await anActor("community");
  const first = await backedAfter(1, { status: "withdrawn" });
  await backedAfter(1, { relistedFromId: first.id });
  await backedAfter(1, { childFocused: false });
  await backedAfter(1, { programmeId: (await aProgramme()).id });
  expect(await listBackedFast(actor)).toEqual([]);
});
