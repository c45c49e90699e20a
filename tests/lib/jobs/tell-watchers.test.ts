import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { followProject } from "@/lib/follows/follow-project";
import { tellPeople } from "@/lib/jobs/tell-people";
import { tellWatchers } from "@/lib/jobs/tell-watchers";
import { addNeed } from "@/lib/needs/add-need";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { closeProject } from "@/lib/projects/close-project";
import { listProject } from "@/lib/projects/list-project";
import { saveSearch } from "@/lib/saved-searches/save-search";
import { actorFor, aDelivery, anActor, aNeed, aPledge, aProject, atOnce, runnerOf } from "@/tests/support/factories";

/** Tells what happened since, as the worker does: those whom it concerns first. */
async function tell() {
  for (const { id: activityId } of await db.activity.findMany({ orderBy: { seq: "asc" } })) {
    await tellPeople({ activityId });
    await tellWatchers({ activityId });
  }
  return db.letter.findMany({ where: { stopToken: { not: null } }, orderBy: { createdAt: "asc" } });
}

/** A submitted project with 30 beds; somebody who asked at once for beds, and one who asked for coats. */
async function bedsToList() {
  const project = await aProject({ status: "submitted" });
  await aNeed({ projectId: project.id });
  const [beds, coats] = [await anActor("supplier"), await anActor("supplier")];
  await saveSearch(beds, { query: "type=goods", telling: "at_once" });
  await saveSearch(coats, { query: "type=cash", telling: "at_once" });
  return { project, beds, coats, procurement: await anActor("procurement") };
}

test("a project that is listed is told at once to those whose search finds it, and to nobody else", async () => {
  const { project, beds, procurement } = await bedsToList();
  await listProject(procurement, { projectId: project.id });
  const letters = await tell();
  expect(letters.map(({ userId, subject }) => [userId, subject])).toEqual([[beds.userId, "New: A Bed of Their Own"]]);
  expect(letters[0]?.text).toContain(`/projects/${project.slug}`);
  expect(letters[0]?.text).toContain("Projects that need things");
  expect(letters[0]?.text).toContain(`/account/stop?token=${letters[0]?.stopToken}`);
});

test("two searches that find it make one letter, and the weekly one none", async () => {
  const { project, beds, coats, procurement } = await bedsToList();
  await saveSearch(beds, { query: "words=beds", telling: "at_once" });
  await saveSearch(coats, { query: "words=beds", telling: "weekly" });
  await listProject(procurement, { projectId: project.id });
  const letters = await tell();
  expect(letters.map(({ userId }) => userId)).toEqual([beds.userId]);
  expect(letters[0]?.text).toContain("Projects that need help about “beds”");
});

test("told eight times at once, and again, there is one letter and one sending", async () => {
  const { project, procurement } = await bedsToList();
  await listProject(procurement, { projectId: project.id });
  const { id: activityId } = await db.activity.findFirstOrThrow({ where: { name: "project.listed" } });
  expect((await atOnce(Array.from({ length: 8 }, () => tellWatchers({ activityId })))).refusals).toEqual([]);
  await tellWatchers({ activityId });
  const queued = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM jobs.job WHERE name = 'send-letter'`;
  expect([await db.letter.count(), queued]).toEqual([1, [{ count: 1 }]]);
});

test("what was listed before somebody asked is not told", async () => {
  const { project, beds, procurement } = await bedsToList();
  await at(new Date(Date.now() - 60_000), () => listProject(procurement, { projectId: project.id }));
  expect(await tell()).toEqual([]);
  expect(beds.userId).not.toBeNull();
});

test("an organisation's own people read that it is listed, once, and whoever lists it reads nothing", async () => {
  const { project, beds, procurement } = await bedsToList();
  const runner = await runnerOf(project);
  for (const actor of [runner, procurement]) await saveSearch(actor, { query: "type=goods", telling: "at_once" });
  await listProject(procurement, { projectId: project.id });
  expect((await tell()).map(({ userId }) => userId)).toEqual([beds.userId]);
  expect(await db.letter.findMany({ where: { userId: runner.userId } })).toMatchObject([{ stopToken: null }]);
});

test("followers hear that it is backed once, asks for more, what came and that it closed", async () => {
  const need = await aNeed();
  const { project } = need;
  const follower = await anActor("supplier");
  await followProject(follower, { projectId: project.id });
  const runner = await runnerOf(project);
  const [first, second] = [await aPledge({ needId: need.id }), await aPledge({ needId: need.id })];
  await acceptPledge(runner, { pledgeId: first.id, quantity: "" });
  await acceptPledge(runner, { pledgeId: second.id, quantity: "" });
  await addNeed(runner, {
    projectId: project.id,
    type: "goods",
    description: "Duvets",
    quantity: "30",
    unit: "duvets",
  });
  const match = await db.match.findFirstOrThrow({ where: { pledgeId: first.id } });
  await confirmDelivery(runner, { deliveryId: (await aDelivery({ matchId: match.id })).id, quantity: "" });
  await closeProject(runner, { projectId: project.id, reason: "All done" });
  const letters = await tell();
  expect(letters.map(({ userId }) => userId)).toEqual(letters.map(() => follower.userId));
  expect(letters.map(({ text }) => text.split("\n\n")[2])).toEqual([
    "Somebody has agreed to help.",
    "It asks for something new.",
    "Help has arrived, and they have said so.",
    "It has closed, and takes no more pledges.",
  ]);
});

test("followers are told of nothing that happened before, nor of their own moves, nor of a project withdrawn since", async () => {
  const need = await aNeed();
  const runner = await runnerOf(need.project);
  const colleague = await actorFor(
    await db.organisation.findUniqueOrThrow({ where: { id: runner.organisationId ?? "" } }),
  );
  const follower = await anActor("supplier");
  const pledge = await aPledge({ needId: need.id });
  await at(new Date(Date.now() - 60_000), () => acceptPledge(runner, { pledgeId: pledge.id, quantity: "" }));
  await followProject(follower, { projectId: need.project.id });
  expect(await tell()).toEqual([]);
  await addNeed(colleague, {
    projectId: need.project.id,
    type: "goods",
    description: "Duvets",
    quantity: "3",
    unit: "duvets",
  });
  await db.project.update({ where: { id: need.project.id }, data: { status: "withdrawn", endedAt: new Date() } });
  expect(await tell()).toEqual([]);
});
