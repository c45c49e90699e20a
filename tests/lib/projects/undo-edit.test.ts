import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { addNeed } from "@/lib/needs/add-need";
import { changeNeed } from "@/lib/needs/change-need";
import { removeNeed } from "@/lib/needs/remove-need";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { answerChildren } from "@/lib/projects/answer-children";
import { answerDrivers } from "@/lib/projects/answer-drivers";
import { answerShaped } from "@/lib/projects/answer-shaped";
import { answerWhat } from "@/lib/projects/answer-what";
import { answerWhere } from "@/lib/projects/answer-where";
import { findUndoable } from "@/lib/projects/find-undoable";
import { snapshotOf } from "@/lib/projects/snapshot";
import { undoEdit } from "@/lib/projects/undo-edit";
import { anAnsweredDraft, typed } from "@/tests/support/drafts";
import { activities, aMatch, anActor, aNeed, aProject, atOnce, runnerOf } from "@/tests/support/factories";

const latest = () => db.projectEdit.findFirstOrThrow({ orderBy: [{ at: "desc" }, { id: "desc" }] });

const changes = [
  ["what", answerWhat, { ...typed.what, title: "Another name" }],
  ["children", answerChildren, { ...typed.children, childrenExpected: "25" }],
  ["where", answerWhere, { "places-0-name": "Aston", "places-0-postcode": "B6" }],
  ["drivers", answerDrivers, { drivers: "income" }],
  ["shaped", answerShaped, { ...typed.shaped, shapedByChildren: "They asked for lamps." }],
] as const;

test.each(changes)("a change of %s is put back as it was, and recorded", async (question, answer, said) => {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  const before = await snapshotOf(db, projectId, question);
  const { slug } = await db.project.findUniqueOrThrow({ where: { id: projectId } });
  await answer(actor, { ...said, projectId });
  expect(await snapshotOf(db, projectId, question)).not.toEqual(before);
  await undoEdit(actor, { editId: (await latest()).id });
  expect(await snapshotOf(db, projectId, question)).toEqual(before);
  expect(await db.project.findUniqueOrThrow({ where: { id: projectId } })).toMatchObject({ slug });
  expect((await activities()).at(-1)).toBe("project.undone");
});

test("a need that was taken out comes back with its lines, under the same ids", async () => {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  const cash = await db.need.findFirstOrThrow({ where: { type: "cash" }, include: { lines: true } });
  await removeNeed(actor, { needId: cash.id });
  await undoEdit(actor, { editId: (await latest()).id });
  expect(await db.need.findUniqueOrThrow({ where: { id: cash.id }, include: { lines: true } })).toEqual(cash);
  expect(await db.need.count({ where: { projectId } })).toBe(2);
});

test("a line that was taken out comes back", async () => {
  const actor = await anActor("community");
  await anAnsweredDraft(actor);
  const line = await db.needLine.findFirstOrThrow();
  await sayWhatMoneyBuys(actor, { ...typed.lines, "lines-0-description": "Lamps", needId: line.needId });
  expect(await db.needLine.findUnique({ where: { id: line.id } })).toBeNull();
  await undoEdit(actor, { editId: (await latest()).id });
  expect(await db.needLine.findMany()).toEqual([line]);
});

test("undone eight times at once, it is undone once", async () => {
  const project = await aProject({ status: "draft" });
  const actor = await runnerOf(project);
  await answerChildren(actor, { ...typed.children, projectId: project.id });
  const { id: editId } = await latest();
  const { done, refusals } = await atOnce(Array.from({ length: 8 }, () => undoEdit(actor, { editId })));
  expect(done).toBe(1);
  expect(new Set(refusals)).toEqual(new Set(["conflict"]));
});

test("an earlier edit of an answer that has changed since can't be undone", async () => {
  const project = await aProject({ status: "draft" });
  const actor = await runnerOf(project);
  await answerChildren(actor, { ...typed.children, projectId: project.id });
  const { id: editId } = await latest();
  await answerChildren(actor, { ...typed.children, childrenExpected: "25", projectId: project.id });
  await expect(undoEdit(actor, { editId })).rejects.toMatchObject({ kind: "conflict" });
  expect((await db.project.findUniqueOrThrow({ where: { id: project.id } })).childrenExpected).toBe(25);
});

test("what has been promised since is not undone", async () => {
  const need = await aNeed();
  const actor = await runnerOf(need.project);
  await changeNeed(actor, { ...typed.beds, quantity: "40", needId: need.id });
  const { id: changed } = await latest();
  await aMatch({ needId: need.id, quantity: 35 });
  await expect(undoEdit(actor, { editId: changed })).rejects.toMatchObject({ kind: "invalid" });
  const added = await addNeed(actor, { ...typed.beds, description: "Lamps", projectId: need.projectId });
  await aMatch({ needId: added.id, quantity: 1 });
  await expect(undoEdit(actor, { editId: (await latest()).id })).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.need.count()).toBe(2);
});

test("a draft's answers are not undone once it is listed, and nobody else undoes anything", async () => {
  const project = await aProject({ status: "draft" });
  const actor = await runnerOf(project);
  await answerChildren(actor, { ...typed.children, projectId: project.id });
  const { id: editId } = await latest();
  await expect(undoEdit(await anActor("community"), { editId })).rejects.toMatchObject({ kind: "notFound" });
  await expect(undoEdit(actor, { editId: project.id })).rejects.toMatchObject({ kind: "notFound" });
  await db.project.update({ where: { id: project.id }, data: { status: "listed", listedAt: new Date() } });
  await expect(undoEdit(actor, { editId })).rejects.toMatchObject({ kind: "conflict" });
});

test("only the newest edit, by the same person and within the hour, is offered to be undone", async () => {
  const project = await aProject({ status: "draft" });
  const actor = await runnerOf(project);
  await answerChildren(actor, { ...typed.children, projectId: project.id });
  const edit = await latest();
  expect(await findUndoable(actor, project, "children")).toBe(edit.id);
  expect(await findUndoable(actor, project, "what")).toBeNull();
  expect(await findUndoable(await runnerOf(project), project, "children")).toBeNull();
  const later = new Date(edit.at.getTime() + 3_700_000);
  expect(await at(later, () => findUndoable(actor, project, "children"))).toBeNull();
  await undoEdit(actor, { editId: edit.id });
  expect(await findUndoable(actor, project, "children")).toBeNull();
});
