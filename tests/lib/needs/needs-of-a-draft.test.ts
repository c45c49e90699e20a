import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { addNeed } from "@/lib/needs/add-need";
import { changeNeed } from "@/lib/needs/change-need";
import { removeNeed } from "@/lib/needs/remove-need";
import {
  activities,
  aCashNeed,
  aNeed,
  anActor,
  aProject,
  aSubmission,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";
import { aDraft, typed } from "@/tests/support/drafts";

test("a need is added in its own words, counted in the singular", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  await addNeed(actor, { ...typed.beds, neededBy: "2099-3-27", projectId });
  expect(await db.need.findMany()).toMatchObject([
    { type: "goods", quantity: 30, unit: "bed", essential: true, position: 1, neededBy: new Date("2099-03-27") },
  ]);
  expect(await activities()).toEqual(["project.started", "project.answered"]);
});

test("money comes in pounds and is kept in pence", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  await addNeed(actor, { ...typed.money, essential: undefined, projectId });
  expect(await db.need.findMany()).toMatchObject([{ type: "cash", quantity: 297_000, unit: "GBP", essential: false }]);
});

test("pressed eight times at once, one need is added", async () => {
  const actor = await anActor("community");
  const form = { ...typed.beds, projectId: await aDraft(actor), submission: aSubmission() };
  const { done } = await atOnce(Array.from({ length: 8 }, () => addNeed(actor, form)));
  expect(done).toBe(8);
  expect(await db.need.count()).toBe(1);
});

test("a need is changed, and taken out", async () => {
  const project = await aProject({ status: "draft" });
  const need = await aNeed({ projectId: project.id });
  const actor = await runnerOf(project);
  await changeNeed(actor, { ...typed.beds, quantity: "1,040", needId: need.id });
  expect((await db.need.findUniqueOrThrow({ where: { id: need.id } })).quantity).toBe(1040);
  await removeNeed(actor, { needId: need.id });
  expect(await db.need.count()).toBe(0);
});

test("money that turns into things forgets what it would have bought", async () => {
  const project = await aProject({ status: "draft" });
  const need = await aCashNeed({ projectId: project.id });
  await changeNeed(await runnerOf(project), { ...typed.beds, needId: need.id });
  expect(await db.needLine.count()).toBe(0);
});

test("money can't become less than what it would buy", async () => {
  const project = await aProject({ status: "draft" });
  const need = await aCashNeed({ projectId: project.id });
  const less = changeNeed(await runnerOf(project), { ...typed.money, quantity: "2000", needId: need.id });
  await expect(less).rejects.toMatchObject({
    kind: "invalid",
    fields: { quantity: ["You said that the money would buy £2,970 of things. Change those first."] },
  });
});

const bad = [
  [{ type: "luck" }, { type: ["Choose what you need"] }],
  [
    { type: "cash", description: "Bedding", quantity: "lots" },
    { quantity: ["Enter an amount in pounds, such as 2,970"] },
  ],
  [{ ...typed.beds, quantity: "0" }, { quantity: ["Enter how many you need, such as 30"] }],
  [{ ...typed.beds, unit: "" }, { unit: ["Enter what you count in, such as bed, book, pack, set, box"] }],
  [{ ...typed.beds, neededBy: "2020-01-01" }, { neededBy: ["Enter a day that is still to come"] }],
  [{ ...typed.beds, neededBy: "31/2/2099" }, { neededBy: ["Enter a day, such as 27 3 2027"] }],
] as const;

test.each(bad)("%o is refused beside its field", async (said, fields) => {
  const actor = await anActor("community");
  const refusal = addNeed(actor, { ...said, projectId: await aDraft(actor) });
  await expect(refusal).rejects.toMatchObject({ kind: "invalid", fields });
});

test("needs of a project that has ended stay as they are", async () => {
  const need = await aNeed({ projectId: (await aProject({ status: "closed" })).id });
  const actor = await runnerOf(need.project);
  const tried = await atOnce([
    addNeed(actor, { ...typed.beds, projectId: need.projectId }),
    changeNeed(actor, { ...typed.beds, needId: need.id }),
    removeNeed(actor, { needId: need.id }),
  ]);
  expect(tried).toEqual({ done: 0, refusals: ["conflict", "conflict", "conflict"] });
});

test("nobody else touches the needs of a draft", async () => {
  const { organisationId } = await anActor("community");
  const draft = await aProject({ status: "draft", organisationId: organisationId ?? "" });
  const need = await aNeed({ projectId: draft.id });
  for (const kind of ["community", "supplier", "procurement"] as const) {
    const actor = await anActor(kind);
    await expect(addNeed(actor, { ...typed.beds, projectId: need.projectId })).rejects.toMatchObject({
      kind: "notFound",
    });
    await expect(changeNeed(actor, { ...typed.beds, needId: need.id })).rejects.toMatchObject({ kind: "notFound" });
    await expect(removeNeed(actor, { needId: need.id })).rejects.toMatchObject({ kind: "notFound" });
  }
});

test("what a supplier should know is kept with the need, and a change takes its place", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  const reading = { type: "volunteering", description: "Reading aloud", quantity: "40", unit: "hours" };
  const said = { ...reading, howOften: "regular", meetsChildren: "yes", checkLevel: "enhanced_barred" };
  const { id: needId } = await addNeed(actor, { ...said, whereabouts: "Aston library", projectId });
  expect(await db.need.findUniqueOrThrow({ where: { id: needId } })).toMatchObject({
    ...{ howOften: "regular", whereabouts: "Aston library", meetsChildren: true, checkLevel: "enhanced_barred" },
  });
  await changeNeed(actor, { ...reading, meetsChildren: "no", costToAccept: "One of us stays", needId });
  expect(await db.need.findUniqueOrThrow({ where: { id: needId } })).toMatchObject({
    ...{ howOften: null, whereabouts: null, meetsChildren: false, checkLevel: null, costToAccept: "One of us stays" },
  });
});
