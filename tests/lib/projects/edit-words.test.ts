import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { changeNeed } from "@/lib/needs/change-need";
import { removeNeed } from "@/lib/needs/remove-need";
import { answerChildren } from "@/lib/projects/answer-children";
import { answerDrivers } from "@/lib/projects/answer-drivers";
import { answerWhere } from "@/lib/projects/answer-where";
import { editWords } from "@/lib/projects/edit-words";
import { anAnsweredDraft, typed } from "@/tests/support/drafts";
import { anActor } from "@/tests/support/factories";

test("a change is said in words, what it was and what it is", async () => {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  const beds = await db.need.findFirstOrThrow({ where: { type: "goods" } });
  const money = await db.need.findFirstOrThrow({ where: { type: "cash" } });
  const from = new Date();
  await answerChildren(actor, { ...typed.children, childrenExpected: "1,025", projectId });
  await answerWhere(actor, { "places-0-name": "Aston", "places-0-postcode": "B6", projectId });
  await answerDrivers(actor, { drivers: ["housing", "income"], projectId });
  await changeNeed(actor, { ...typed.beds, quantity: "25", needId: beds.id });
  await removeNeed(actor, { needId: money.id });
  const edits = await db.projectEdit.findMany({ where: { at: { gte: from } }, orderBy: { at: "asc" } });
  expect(edits.map((edit) => editWords(edit))).toEqual([
    ["Children expected: 60 → 1,025"],
    ["Where: Lozells, B19 1NH → Aston, B6"],
    ["What it changes: Home and housing → Home and housing, Family income and work"],
    ["Single beds with mattresses · How much: 30 beds → 25 beds"],
    ["Taken out: Bedding and storage, £2,970"],
  ]);
});
