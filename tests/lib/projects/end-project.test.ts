import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { closeProject } from "@/lib/projects/close-project";
import { withdrawProject } from "@/lib/projects/withdraw-project";
import { activities, aNeed, anActor, aPledge, aProject, atOnce, runnerOf } from "@/tests/support/factories";

const ways = [
  ["closed", closeProject],
  ["withdrawn", withdrawProject],
] as const;

test.each(ways)("a project is %s, with the reason and the day", async (status, end) => {
  const project = await aProject();
  await end(await runnerOf(project), { projectId: project.id, reason: "The hall is gone" });
  const ended = await db.project.findUniqueOrThrow({ where: { id: project.id } });
  expect(ended).toMatchObject({ status, endedReason: "The hall is gone", listedAt: project.listedAt });
  expect(ended.endedAt).not.toBeNull();
  expect(await activities()).toEqual([`project.${status}`]);
});

test.each(ways)("a project is not %s while a pledge waits for its answer", async (_, end) => {
  const pledge = await aPledge();
  const { project } = pledge.need;
  const actor = await runnerOf(project);
  const form = { projectId: project.id, reason: "The hall is gone" };
  await expect(end(actor, form)).rejects.toMatchObject({
    kind: "conflict",
    message: "One pledge still waits for an answer. Accept or decline first.",
  });
  expect((await db.project.findUniqueOrThrow({ where: { id: project.id } })).status).toBe("listed");
  expect(await activities()).toEqual([]);
  await db.pledge.update({ where: { id: pledge.id }, data: { status: "declined", decidedAt: new Date() } });
  await end(actor, form);
});

test.each(ways)("the procurement team can have a project %s on behalf of its organisation", async (_, end) => {
  const project = await aProject();
  await end(await anActor("procurement"), { projectId: project.id, reason: "They have moved away" });
  const told = await db.activity.findFirstOrThrow();
  expect(told).toMatchObject({ role: "procurement", onBehalfOfId: project.organisationId });
});

test.each(ways)("nobody else has it %s", async (_, end) => {
  const { project } = await aNeed();
  for (const kind of ["community", "supplier"] as const) {
    const form = { projectId: project.id, reason: "Mischief" };
    await expect(end(await anActor(kind), form)).rejects.toMatchObject({ kind: "notAllowed" });
  }
});

test.each(ways)("a draft is not %s", async (_, end) => {
  const project = await aProject({ status: "draft" });
  const form = { projectId: project.id, reason: "No longer" };
  await expect(end(await runnerOf(project), form)).rejects.toMatchObject({ kind: "conflict" });
});

test("closed and withdrawn at once, one of them happens", async () => {
  const project = await aProject();
  const actor = await runnerOf(project);
  const form = { projectId: project.id, reason: "No longer" };
  const { done, refusals } = await atOnce([closeProject(actor, form), withdrawProject(actor, form)]);
  expect(done).toBe(1);
  expect(refusals).toEqual(["conflict"]);
});

test("closing needs no reason, withdrawing does", async () => {
  const project = await aProject();
  const actor = await runnerOf(project);
  await expect(withdrawProject(actor, { projectId: project.id, reason: " " })).rejects.toMatchObject({
    kind: "invalid",
    fields: { reason: ["Say why, so that those who looked at it know"] },
  });
  await closeProject(actor, { projectId: project.id });
});
