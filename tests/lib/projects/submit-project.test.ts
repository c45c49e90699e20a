import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { submitProject } from "@/lib/projects/submit-project";
import { activities, anActor, aSubmission, atOnce } from "@/tests/support/factories";
import { aDraft, anAnsweredDraft } from "@/tests/support/drafts";

test("a draft with every answer goes for approval", async () => {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  await submitProject(actor, { projectId });
  const project = await db.project.findUniqueOrThrow({ where: { id: projectId } });
  expect(project).toMatchObject({ status: "submitted", listedAt: null, returnedReason: null });
  expect((await activities()).at(-1)).toBe("project.submitted");
});

test("sent eight times at once, it goes once", async () => {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  const { done, refusals } = await atOnce(Array.from({ length: 8 }, () => submitProject(actor, { projectId })));
  expect(done).toBe(1);
  expect(new Set(refusals)).toEqual(new Set(["conflict"]));
  expect((await activities()).filter((name) => name === "project.submitted")).toHaveLength(1);
});

test("one form pressed twice succeeds twice and sends once", async () => {
  const actor = await anActor("community");
  const form = { projectId: await anAnsweredDraft(actor), submission: aSubmission() };
  const { done } = await atOnce([submitProject(actor, form), submitProject(actor, form)]);
  expect(done).toBe(2);
  expect((await activities()).filter((name) => name === "project.submitted")).toHaveLength(1);
});

test("what is not answered is named, question by question, and nothing moves", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  const refusal = await submitProject(actor, { projectId }).catch((error: unknown) => error as { fields: object });
  expect(refusal).toMatchObject({ kind: "invalid", fields: { what: ["Say what the project does"] } });
  expect(Object.keys("fields" in refusal ? refusal.fields : {})).toEqual([
    "what",
    "children",
    "where",
    "drivers",
    "shaped",
    "needs",
  ]);
  expect((await db.project.findUniqueOrThrow({ where: { id: projectId } })).status).toBe("draft");
});

test("money that does not say what it would buy is not ready", async () => {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  await db.needLine.deleteMany();
  await expect(submitProject(actor, { projectId })).rejects.toMatchObject({
    kind: "invalid",
    fields: { money: ["Say what the money would buy"] },
  });
});

test("an organisation that waits for approval keeps its draft", async () => {
  const actor = await anActor("community", { participation: "submitted" });
  const projectId = await anAnsweredDraft(actor);
  await expect(submitProject(actor, { projectId })).rejects.toMatchObject({ kind: "notAllowed" });
});

test("somebody else’s draft does not exist", async () => {
  const projectId = await anAnsweredDraft(await anActor("community"));
  for (const kind of ["community", "supplier", "procurement"] as const) {
    await expect(submitProject(await anActor(kind), { projectId })).rejects.toMatchObject({ kind: "notFound" });
  }
});
