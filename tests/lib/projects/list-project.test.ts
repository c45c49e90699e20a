import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listProject } from "@/lib/projects/list-project";
import { returnProject } from "@/lib/projects/return-project";
import { submitProject } from "@/lib/projects/submit-project";
import { activities, anActor, aProgramme, aProject, atOnce, runnerOf } from "@/tests/support/factories";
import { anAnsweredDraft } from "@/tests/support/drafts";

const submitted = () => aProject({ status: "submitted" });

test("the procurement team lists a project from this moment", async () => {
  const project = await submitted();
  const before = new Date();
  await listProject(await anActor("procurement"), { projectId: project.id });
  const listed = await db.project.findUniqueOrThrow({ where: { id: project.id } });
  expect(listed.status).toBe("listed");
  expect(listed.listedAt?.getTime()).toBeGreaterThanOrEqual(before.getTime());
  expect(await activities()).toEqual(["project.listed"]);
});

test("listed eight times at once, it is listed once and its listing day stays", async () => {
  const project = await submitted();
  const actor = await anActor("procurement");
  const tries = Array.from({ length: 8 }, () => listProject(actor, { projectId: project.id }));
  const { done, refusals } = await atOnce(tries);
  expect(done).toBe(1);
  expect(new Set(refusals)).toEqual(new Set(["conflict"]));
  expect(await activities()).toEqual(["project.listed"]);
  const { listedAt } = await db.project.findUniqueOrThrow({ where: { id: project.id } });
  await expect(listProject(actor, { projectId: project.id })).rejects.toMatchObject({ kind: "conflict" });
  expect((await db.project.findUniqueOrThrow({ where: { id: project.id } })).listedAt).toEqual(listedAt);
});

test("listed and returned at once, one of them happens", async () => {
  const project = await submitted();
  const actor = await anActor("procurement");
  const { done } = await atOnce([
    listProject(actor, { projectId: project.id }),
    returnProject(actor, { projectId: project.id, reason: "Say how many beds" }),
  ]);
  expect(done).toBe(1);
  expect(await activities()).toHaveLength(1);
});

test.each(["listed", "closed", "withdrawn"] as const)("a %s project is neither listed nor returned", async (status) => {
  const project = await aProject({ status });
  const actor = await anActor("procurement");
  await expect(listProject(actor, { projectId: project.id })).rejects.toMatchObject({ kind: "conflict" });
  const back = returnProject(actor, { projectId: project.id, reason: "Say how many" });
  await expect(back).rejects.toMatchObject({ kind: "conflict" });
  expect(await activities()).toEqual([]);
});

test("a draft of somebody's own does not exist for the procurement team", async () => {
  const { organisationId } = await anActor("community");
  const project = await aProject({ status: "draft", organisationId: organisationId ?? "" });
  await expect(listProject(await anActor("procurement"), { projectId: project.id })).rejects.toMatchObject({
    kind: "notFound",
  });
});

test("nobody lists their own project, nor one of another programme", async () => {
  const project = await submitted();
  await expect(listProject(await runnerOf(project), { projectId: project.id })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  await expect(listProject(elsewhere, { projectId: project.id })).rejects.toMatchObject({ kind: "notFound" });
});

test("a returned project is a draft again, with the reason, which goes when it is sent again", async () => {
  const runner = await anActor("community");
  const projectId = await anAnsweredDraft(runner);
  await submitProject(runner, { projectId });
  await returnProject(await anActor("procurement"), { projectId, reason: "Say how many beds" });
  const project = await db.project.findUniqueOrThrow({ where: { id: projectId } });
  expect(project).toMatchObject({ status: "draft", returnedReason: "Say how many beds", listedAt: null });
  const told = await db.activity.findFirstOrThrow({ where: { name: "project.returned" } });
  expect(told.reason).toBe("Say how many beds");
  await submitProject(runner, { projectId });
  expect((await db.project.findUniqueOrThrow({ where: { id: projectId } })).returnedReason).toBeNull();
});

test("a project is not returned without a reason, nor by its own organisation", async () => {
  const project = await submitted();
  const form = { projectId: project.id, reason: "" };
  await expect(returnProject(await anActor("procurement"), form)).rejects.toMatchObject({
    kind: "invalid",
    fields: { reason: ["Say what would make it ready, so that they can change it"] },
  });
  const own = returnProject(await runnerOf(project), { ...form, reason: "Please" });
  await expect(own).rejects.toMatchObject({ kind: "notAllowed" });
});
