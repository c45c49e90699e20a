import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { changeNeed } from "@/lib/needs/change-need";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { answerChildren } from "@/lib/projects/answer-children";
import { answerDrivers } from "@/lib/projects/answer-drivers";
import { answerShaped } from "@/lib/projects/answer-shaped";
import { answerWhat } from "@/lib/projects/answer-what";
import { answerWhere } from "@/lib/projects/answer-where";
import { loadProjectDraft } from "@/lib/projects/load-project-draft";
import { undoEdit } from "@/lib/projects/undo-edit";
import type { Refusal } from "@/lib/refusal";
import { anAnsweredDraft, typed } from "@/tests/support/drafts";
import { anActor, actorFor, atOnce } from "@/tests/support/factories";

type Answer = (actor: Actor, input: object) => Promise<unknown>;
const told = { kind: "conflict", fields: { anyway: [expect.stringMatching(/^Somebody else changed this/)] } };

/** A draft that two of one organisation have open. */
async function twoAtOneDraft() {
  const actor = await anActor("community");
  const colleague = await actorFor({ id: actor.organisationId ?? "", kind: "community" });
  const projectId = await anAnsweredDraft(actor);
  const { seen, needs } = await loadProjectDraft(actor, projectId);
  const [beds, money] = needs;
  return { actor, colleague, projectId, seen, beds: beds?.id ?? "", money: money?.id ?? "" };
}

const answers: [string, Answer, object, object][] = [
  ["what", answerWhat, typed.what, { ...typed.what, title: "Beds" }],
  ["children", answerChildren, typed.children, { ...typed.children, ageTo: "12" }],
  ["where", answerWhere, typed.where, { ...typed.where, "places-0-name": "Aston" }],
  ["drivers", answerDrivers, typed.drivers, { drivers: ["housing", "income"] }],
  ["shaped", answerShaped, typed.shaped, { ...typed.shaped, shapedWho: "Girls" }],
];

test.each(answers)("who answers “%s” after a colleague did is told first, and can still go on", async (...each) => {
  const [question, answer, theirs, mine] = each;
  const { actor, colleague, projectId, seen } = await twoAtOneDraft();
  await answer(colleague, { ...mine, projectId, seen });
  const kept = await db.projectEdit.count();
  const late = answer(actor, { ...theirs, projectId, seen });
  await expect(late).rejects.toMatchObject(told);
  expect(await db.projectEdit.count()).toBe(kept);
  await answer(actor, { ...theirs, projectId, seen, anyway: "yes" });
  expect(await db.projectEdit.count({ where: { question, userId: actor.userId } })).toBe(2);
});

test("it says what the other changed, and nothing that is too long to read", async () => {
  const { actor, colleague, projectId, seen } = await twoAtOneDraft();
  await answerWhat(colleague, { ...typed.what, projectId, title: "Beds", story: "Long. ".repeat(200) });
  const late = answerWhat(actor, { ...typed.what, projectId, seen });
  const refused = await late.catch((error: unknown) => error as Refusal);
  const said = "fields" in refused ? (refused.fields["anyway"]?.[0] ?? "") : "";
  expect(said).toContain("Name: “A Bed of Their Own” → “Beds”");
  expect(said.length).toBeLessThan(500);
});

test("one need that somebody else changed says nothing of another", async () => {
  const { actor, colleague, projectId, seen, beds, money } = await twoAtOneDraft();
  await changeNeed(colleague, { ...typed.beds, needId: beds, quantity: "20", seen });
  await sayWhatMoneyBuys(actor, { ...typed.lines, needId: money, "lines-0-quantity": "29", seen });
  const late = changeNeed(actor, { ...typed.beds, needId: beds, quantity: "25", seen });
  await expect(late).rejects.toMatchObject(told);
  const lines = sayWhatMoneyBuys(colleague, { ...typed.lines, needId: money, "lines-0-quantity": "28", seen });
  await expect(lines).rejects.toMatchObject(told);
  expect((await loadProjectDraft(actor, projectId)).needs[0]?.quantity).toBe(20);
});

test("one’s own earlier answer, another question, and what was undone are nobody else’s change", async () => {
  const { actor, colleague, projectId, seen } = await twoAtOneDraft();
  await answerWhat(actor, { ...typed.what, projectId, title: "Mine", seen });
  await answerWhat(actor, { ...typed.what, projectId, title: "Mine again", seen });
  await answerChildren(colleague, { ...typed.children, projectId, ageTo: "12", seen });
  const [edit] = await db.projectEdit.findMany({ orderBy: { id: "desc" }, take: 1 });
  await undoEdit(colleague, { editId: edit?.id });
  await answerChildren(actor, { ...typed.children, projectId, ageTo: "13", seen });
  const fresh = await loadProjectDraft(colleague, projectId);
  await answerWhat(colleague, { ...typed.what, projectId, title: "Theirs", seen: fresh.seen });
});

test("of two who answer at once, the later one is told", async () => {
  const { actor, colleague, projectId, seen } = await twoAtOneDraft();
  const both = await atOnce([
    answerWhat(actor, { ...typed.what, projectId, title: "Mine", seen }),
    answerWhat(colleague, { ...typed.what, projectId, title: "Theirs", seen }),
  ]);
  expect(both).toMatchObject({ done: 1 });
});

test("other systems, which show nobody a form, and spoilt forms are not asked", async () => {
  const { actor, colleague, projectId } = await twoAtOneDraft();
  await answerWhat(colleague, { ...typed.what, projectId, title: "Theirs" });
  await answerWhat(actor, { ...typed.what, projectId });
  await answerWhat(colleague, { ...typed.what, projectId, title: "Theirs", seen: "' OR 1=1" });
});
