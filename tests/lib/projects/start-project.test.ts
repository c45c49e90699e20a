import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { startProject } from "@/lib/projects/start-project";
import { activities, anActor, aSubmission, atOnce } from "@/tests/support/factories";

test("a community organisation names a project, and a draft exists", async () => {
  const actor = await anActor("community");
  const { id } = await startProject(actor, { title: "  A Bed of Their Own " });
  const project = await db.project.findUniqueOrThrow({ where: { id } });
  expect(project).toMatchObject({ title: "A Bed of Their Own", status: "draft", listedAt: null });
  expect(project.organisationId).toBe(actor.organisationId);
  expect(project.slug).toMatch(/^a-bed-of-their-own-[a-z0-9]{4}$/);
  expect(await activities()).toEqual(["project.started"]);
});

test("pressed eight times at once, one draft is made", async () => {
  const actor = await anActor("community");
  const form = { title: "Smile Club", submission: aSubmission() };
  const { done } = await atOnce(Array.from({ length: 8 }, () => startProject(actor, form)));
  expect(done).toBe(8);
  expect(await db.project.count()).toBe(1);
});

test("an organisation that is not yet approved can already write a draft", async () => {
  const actor = await anActor("community", { participation: "submitted" });
  await startProject(actor, { title: "Smile Club" });
  expect(await db.project.count()).toBe(1);
});

test.each(["supplier", "procurement"] as const)("a %s lists no projects", async (kind) => {
  await expect(startProject(await anActor(kind), { title: "Smile Club" })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  expect(await activities()).toEqual([]);
});

test("a project without a name is refused beside its field", async () => {
  await expect(startProject(await anActor("community"), { title: " " })).rejects.toMatchObject({
    kind: "invalid",
    fields: { title: ["Write a name for the project"] },
  });
});
