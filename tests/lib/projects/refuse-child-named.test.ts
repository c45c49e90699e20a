import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { addNeed } from "@/lib/needs/add-need";
import { changeNeed } from "@/lib/needs/change-need";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { answerShaped } from "@/lib/projects/answer-shaped";
import { answerWhat } from "@/lib/projects/answer-what";
import { anAnsweredDraft, typed } from "@/tests/support/drafts";
import { anActor } from "@/tests/support/factories";

type Answer = (actor: Actor, input: object) => Promise<unknown>;
const asked = {
  kind: "invalid",
  fields: { named: [expect.stringContaining("“Ella Smith, 8” seems to name a child.")] },
};
const about = "Ella Smith, 8, told us.";

async function aListedOne() {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  const listed = { status: "listed" as const, listedAt: new Date() };
  await db.project.update({ where: { id: projectId }, data: listed });
  const [beds, money] = await db.need.findMany({ where: { projectId }, orderBy: { position: "asc" } });
  return { actor, projectId, beds: beds?.id ?? "", money: money?.id ?? "" };
}

const answers: [string, Answer, (of: { beds: string; money: string }) => object][] = [
  ["what it does", answerWhat, () => ({ ...typed.what, story: about })],
  ["how children shaped it", answerShaped, () => ({ ...typed.shaped, "heard-0-said": about, "heard-0-did": "Beds" })],
  ["one thing more", addNeed, () => ({ ...typed.beds, description: about })],
  ["a need", changeNeed, ({ beds }) => ({ ...typed.beds, needId: beds, costToAccept: about })],
  [
    "what money buys",
    sayWhatMoneyBuys,
    ({ money }) => ({ ...typed.lines, needId: money, "lines-0-description": about }),
  ],
];

test.each(answers)(
  "of a listed project, %s is asked about before everybody sees what seems to name a child",
  async (...each) => {
    const [, answer, words] = each;
    const { actor, projectId, ...needs } = await aListedOne();
    const kept = await db.projectEdit.count();
    const sent = { projectId, ...words(needs) };
    const first = answer(actor, sent);
    await expect(first).rejects.toMatchObject(asked);
    expect(await db.projectEdit.count()).toBe(kept);
    await answer(actor, { ...sent, named: "yes" });
    expect(await db.projectEdit.count()).toBe(kept + 1);
  },
);

test("what everybody can read already is not asked about again", async () => {
  const { actor, projectId } = await aListedOne();
  await answerWhat(actor, { ...typed.what, story: about, projectId, named: "yes" });
  await answerWhat(actor, { ...typed.what, story: about, title: "Beds for all", projectId });
  expect(await db.project.findUnique({ where: { id: projectId } })).toMatchObject({ title: "Beds for all" });
});

test("a draft keeps what seems to name a child, and only warns of it", async () => {
  const actor = await anActor("community");
  const projectId = await anAnsweredDraft(actor);
  await answerWhat(actor, { ...typed.what, story: about, projectId });
  expect(await db.project.findUnique({ where: { id: projectId } })).toMatchObject({ story: about });
});
