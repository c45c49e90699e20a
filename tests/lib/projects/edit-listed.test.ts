import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { addNeed } from "@/lib/needs/add-need";
import { changeNeed } from "@/lib/needs/change-need";
import { removeNeed } from "@/lib/needs/remove-need";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { answerChildren } from "@/lib/projects/answer-children";
import { answerWhat } from "@/lib/projects/answer-what";
import { listEdits } from "@/lib/projects/list-edits";
import { loadProject } from "@/lib/projects/load-project";
import { typed } from "@/tests/support/drafts";
import {
  aCashNeed,
  activities,
  aMatch,
  anActor,
  aNeed,
  aPledge,
  aProject,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";

test("what a listed project says can be changed; it stays listed at its address, and both answers are kept", async () => {
  const project = await aProject();
  await aNeed({ projectId: project.id });
  const actor = await runnerOf(project);
  await answerWhat(actor, { ...typed.what, title: "Beds for Lozells", projectId: project.id });
  const after = await db.project.findUniqueOrThrow({ where: { id: project.id } });
  expect(after).toMatchObject({ title: "Beds for Lozells", status: "listed", slug: project.slug });
  expect(after.listedAt).toEqual(project.listedAt);
  expect(await loadProject(visitorTo(project.programmeId), project.slug)).toMatchObject({ title: "Beds for Lozells" });
  expect(await db.projectEdit.findMany()).toMatchObject([
    {
      ...{ question: "what", listed: true, userId: actor.userId, role: "community", undoneAt: null },
      before: { title: "A Bed of Their Own", story: null },
      after: { title: "Beds for Lozells", story: typed.what.story },
    },
  ]);
  expect(await activities()).toEqual(["project.answered"]);
});

test("an answer that changes nothing is not a change", async () => {
  const project = await aProject({ status: "draft" });
  const actor = await runnerOf(project);
  await answerChildren(actor, { ...typed.children, projectId: project.id });
  await answerChildren(actor, { ...typed.children, projectId: project.id });
  expect(await db.projectEdit.count()).toBe(1);
  expect(await activities()).toEqual(["project.answered"]);
});

test("a need that has matches cannot ask for less than they come to, nor for something else", async () => {
  const need = await aNeed();
  await aMatch({ needId: need.id, quantity: 12 });
  const actor = await runnerOf(need.project);
  const change = (said: object) => changeNeed(actor, { ...typed.beds, ...said, needId: need.id });
  await expect(change({ quantity: "11" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { quantity: ["12 beds are promised already. Enter that or more."] },
  });
  await expect(change({ unit: "bunks" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { unit: [expect.any(String)] },
  });
  await expect(change({ type: "equipment" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { type: [expect.any(String)] },
  });
  await expect(removeNeed(actor, { needId: need.id })).rejects.toMatchObject({ kind: "conflict" });
  await change({ quantity: "12" });
  expect((await db.need.findUniqueOrThrow({ where: { id: need.id } })).quantity).toBe(12);
});

test("a pledge that is accepted while its need shrinks: one of the two is refused", async () => {
  const pledge = await aPledge({ quantity: 30 });
  const actor = await runnerOf(pledge.need.project);
  const tried = await atOnce([
    changeNeed(actor, { ...typed.beds, quantity: "5", needId: pledge.needId }),
    acceptPledge(actor, { pledgeId: pledge.id }),
  ]);
  expect(tried.done).toBe(1);
  const { quantity, matchedQuantity } = await db.need.findUniqueOrThrow({ where: { id: pledge.needId } });
  expect(matchedQuantity).toBeLessThanOrEqual(quantity);
});

test("needs are added to a listed project, and taken out down to the last", async () => {
  const need = await aNeed();
  const actor = await runnerOf(need.project);
  const added = await addNeed(actor, { ...typed.beds, description: "Lamps", projectId: need.projectId });
  await removeNeed(actor, { needId: need.id });
  await expect(removeNeed(actor, { needId: added.id })).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.need.findMany()).toMatchObject([{ description: "Lamps" }]);
});

test("a line keeps being itself, so that what was promised towards it stands, and it cannot go or shrink below that", async () => {
  const need = await aCashNeed();
  const [bedding] = need.lines;
  await aMatch({ needId: need.id, quantity: 69_000, inKind: true, lineId: bedding?.id ?? "", lineQuantity: 10 });
  const actor = await runnerOf(need.project);
  const say = (said: object) => sayWhatMoneyBuys(actor, { needId: need.id, ...said });
  const line = { ...typed.lines, "lines-0-id": bedding?.id };
  await expect(say({ ...line, "lines-0-quantity": "9" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { "lines-0-quantity": ["10 are promised already. Enter that or more."] },
  });
  await expect(say(typed.lines)).rejects.toMatchObject({ kind: "invalid" });
  await say({ ...line, "lines-0-quantity": "20" });
  expect(await db.needLine.findMany()).toMatchObject([{ id: bedding?.id, quantity: 20 }]);
  expect(await db.match.findMany()).toMatchObject([{ lineId: bedding?.id }]);
});

test("the procurement team reads what was changed while it was listed, by whom and for whom", async () => {
  const project = await aProject();
  const actor = await runnerOf(project);
  await answerChildren(actor, { ...typed.children, projectId: project.id });
  const team = await anActor("procurement");
  await answerChildren(team, { ...typed.children, childrenExpected: "25", projectId: project.id });
  const [latest, first] = await listEdits(team, project.id);
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: project.organisationId } });
  expect(latest).toMatchObject({
    onBehalfOf: organisation.name,
    before: { childrenExpected: 60 },
    after: { childrenExpected: 25 },
  });
  expect(first).toMatchObject({ onBehalfOf: null, organisation: organisation.name });
  expect(await listEdits(actor, project.id)).toHaveLength(2);
  for (const kind of ["community", "supplier"] as const)
    await expect(listEdits(await anActor(kind), project.id)).rejects.toMatchObject({ kind: "notAllowed" });
});
