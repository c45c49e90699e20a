import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listAlike } from "@/lib/projects/list-alike";
import { anActor, aProject, runnerOf } from "@/tests/support/factories";

const titles = async (...asked: Parameters<typeof listAlike>) => (await listAlike(...asked)).map(({ title }) => title);

test("projects of much the same words are suggested, the most alike first; of one's own, less alike is enough", async () => {
  const draft = await aProject({
    status: "draft",
    title: "A Bed of Their Own",
    summary: "Beds for children who share",
  });
  const { organisationId } = draft;
  await aProject({ organisationId, title: "A bed of my own", summary: "Mattresses and frames" });
  await aProject({ title: "A Bed of Their Own!", summary: "Beds" });
  await aProject({ organisationId, title: "Saturday Kitchen", summary: "Soup" });
  await aProject({ title: "Own goals", summary: "Football" });
  expect(await titles(await runnerOf(draft), draft.id)).toEqual(["A Bed of Their Own!", "A bed of my own"]);
});

test("less alike is enough in the same place", async () => {
  const draft = await aProject({ status: "draft", title: "Warm coats for Lozells", summary: "For winter" });
  const other = await aProject({ title: "Warm coats for everybody", summary: "Shoes too" });
  const actor = await runnerOf(draft);
  expect(await titles(actor, draft.id)).toEqual([]);
  for (const { id } of [draft, other]) await db.place.create({ data: { projectId: id, district: "B19" } });
  expect(await titles(actor, draft.id)).toEqual(["Warm coats for everybody"]);
});

test("what ended, what it lists again and others' drafts are not suggested", async () => {
  const old = await aProject({ status: "closed" });
  const { organisationId } = old;
  const draft = await aProject({ status: "draft", organisationId, relistedFromId: old.id });
  await aProject({ status: "withdrawn", organisationId });
  await aProject({ status: "draft" });
  expect(await titles(await runnerOf(draft), draft.id)).toEqual([]);
  await expect(listAlike(await anActor("community"), draft.id)).rejects.toMatchObject({ kind: "notFound" });
});
