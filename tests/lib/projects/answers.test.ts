import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { answerChildren } from "@/lib/projects/answer-children";
import { answerDrivers } from "@/lib/projects/answer-drivers";
import { answerShaped } from "@/lib/projects/answer-shaped";
import { answerWhat } from "@/lib/projects/answer-what";
import { answerWhere } from "@/lib/projects/answer-where";
import { submitProject } from "@/lib/projects/submit-project";
import { activities, aProject, anActor, runnerOf } from "@/tests/support/factories";
import { aDraft, anAnsweredDraft, someDrivers, typed } from "@/tests/support/drafts";

const answers = [
  ["what", answerWhat, typed.what],
  ["children", answerChildren, typed.children],
  ["where", answerWhere, typed.where],
  ["drivers", answerDrivers, typed.drivers],
  ["shaped", answerShaped, typed.shaped],
] as const;

test("each answer is kept, and recorded", async () => {
  const actor = await anActor("community");
  await someDrivers(actor.programmeId);
  const projectId = await aDraft(actor);
  for (const [, answer, said] of answers) await answer(actor, { ...said, projectId });
  const project = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    include: { places: true, drivers: { include: { driver: true } } },
  });
  expect(project).toMatchObject({ ...typed.what, ...typed.shaped, childrenExpected: 60, ageFrom: 2, ageTo: 11 });
  expect(project.places).toMatchObject([{ name: "Lozells", postcode: "B19 1NH", district: "B19" }]);
  expect(project.drivers).toMatchObject([{ driver: { code: "housing" } }]);
  expect(await activities()).toEqual(["project.started", ...answers.map(() => "project.answered")]);
});

test.each(answers)("nobody else answers %s", async (_, answer, said) => {
  const actor = await anActor("community");
  await someDrivers(actor.programmeId);
  const projectId = await aDraft(actor);
  const other = await anActor("community");
  await expect(answer(other, { ...said, projectId })).rejects.toMatchObject({ kind: "notFound" });
  expect(await activities()).toEqual(["project.started"]);
});

test.each(answers)("nobody else answers %s of a listed project, which they can see", async (_, answer, said) => {
  const project = await aProject();
  const other = await anActor("community");
  await expect(answer(other, { ...said, projectId: project.id })).rejects.toMatchObject({ kind: "notAllowed" });
});

test.each(answers)("%s can no longer be changed once the project has ended", async (_, answer, said) => {
  const project = await aProject({ status: "closed" });
  const actor = await runnerOf(project);
  await expect(answer(actor, { ...said, projectId: project.id })).rejects.toMatchObject({ kind: "conflict" });
  expect(await activities()).toEqual([]);
});

test("nor once it has been sent", async () => {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  await submitProject(actor, { projectId });
  await expect(answerWhat(actor, { ...typed.what, projectId })).rejects.toMatchObject({ kind: "conflict" });
});

const bad = [
  [answerWhat, { title: "", summary: " ", story: "x".repeat(4001) }, ["title", "summary", "story"]],
  [answerChildren, {}, ["childFocused", "childrenExpected", "ageFrom", "ageTo"]],
  [answerChildren, { ...typed.children, childrenExpected: "lots" }, ["childrenExpected"]],
  [answerChildren, { ...typed.children, childrenExpected: "0" }, ["childrenExpected"]],
  [answerChildren, { ...typed.children, ageFrom: "11", ageTo: "2" }, ["ageTo"]],
  [answerChildren, { ...typed.children, ageTo: "40" }, ["ageTo"]],
  [answerWhere, {}, ["places-0-postcode"]],
  [answerWhere, { ...typed.where, "places-2-name": "Aston", "places-2-postcode": "B6 4" }, ["places-2-postcode"]],
  [answerDrivers, {}, ["drivers"]],
  [answerDrivers, { drivers: ["housing", "astrology"] }, ["drivers"]],
  [answerShaped, { shapedByChildren: "They chose the colours" }, ["shapedLevel"]],
  [answerShaped, { shapedLevel: "asked", shapedByChildren: "" }, ["shapedByChildren"]],
  [answerShaped, { ...typed.shaped, "heard-1-said": "No logos", "heard-1-did": " " }, ["heard-1-did"]],
] as const;

test.each(bad)("%o refuses %o beside its fields", async (answer, said, fields) => {
  const actor = await anActor("community");
  await someDrivers(actor.programmeId);
  const projectId = await aDraft(actor);
  const refusal = await answer(actor, { ...said, projectId }).catch((error: unknown) => error as { fields: object });
  expect(refusal).toMatchObject({ kind: "invalid" });
  expect(Object.keys("fields" in refusal ? refusal.fields : {})).toEqual(fields);
});

test("a change of name changes the address of a draft, and keeps its last four letters", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  const before = await db.project.findUniqueOrThrow({ where: { id: projectId } });
  await answerWhat(actor, { ...typed.what, title: "Beds for Lozells", projectId });
  const after = await db.project.findUniqueOrThrow({ where: { id: projectId } });
  expect(after.slug).toBe(`beds-for-lozells-${before.slug.slice(-4)}`);
});

test("answering where again replaces the places, and half a postcode is enough", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  await answerWhere(actor, { ...typed.where, projectId });
  const two = {
    "places-0-name": "Aston",
    "places-0-postcode": "B6",
    "places-3-name": "Lozells",
    "places-3-postcode": "B19 1NH",
  };
  await answerWhere(actor, { ...two, "places-1-name": " ", "places-1-postcode": "", projectId });
  const places = await db.place.findMany({ where: { projectId }, orderBy: { id: "asc" } });
  expect(places).toMatchObject([
    { name: "Aston", postcode: null, district: "B6" },
    { name: "Lozells", postcode: "B19 1NH", district: "B19" },
  ]);
});

test("“not yet” is a whole answer", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  await answerShaped(actor, { projectId, shapedLevel: "not_yet", shapedWho: "", shapedByChildren: "" });
  expect(await db.project.findUniqueOrThrow({ where: { id: projectId } })).toMatchObject({
    ...{ shapedLevel: "not_yet", shapedWho: null, shapedByChildren: null },
  });
});

test("what children said and what was done is kept in order, and put anew with each answer", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  const first = { "heard-0-said": "No logos", "heard-0-did": "No logos" };
  const heard = () => db.heard.findMany({ where: { projectId }, orderBy: { position: "asc" } });
  await answerShaped(actor, {
    ...typed.shaped,
    ...first,
    "heard-4-said": "After school",
    "heard-4-did": "At four",
    projectId,
  });
  expect(await heard()).toMatchObject([
    { said: "No logos", did: "No logos" },
    { said: "After school", did: "At four" },
  ]);
  await answerShaped(actor, {
    ...typed.shaped,
    "heard-0-said": "Louder",
    "heard-0-did": "We can’t: neighbours",
    projectId,
  });
  expect(await heard()).toMatchObject([{ said: "Louder", did: "We can’t: neighbours" }]);
});
