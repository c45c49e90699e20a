import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { changeFollow } from "@/lib/follows/change-follow";
import { followProject } from "@/lib/follows/follow-project";
import { sendDigest } from "@/lib/jobs/send-digest";
import { startDigests } from "@/lib/jobs/start-digests";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { saveSearch } from "@/lib/saved-searches/save-search";
import { mostTold } from "@/lib/telling/gather-digest";
import { weekUpTo } from "@/lib/telling/week";
import { anActor, aNeed, aPledge, aProject, atOnce, runnerOf } from "@/tests/support/factories";

const MS_PER_DAY = 86_400_000;
const upTo = weekUpTo(new Date());
const until = upTo.toISOString();
const daysBefore = (days: number) => new Date(upTo.getTime() - days * MS_PER_DAY);

/** Somebody who saved a search for things ten days before the weekly letter. */
async function weeklyReader() {
  const actor = await anActor("supplier");
  await at(daysBefore(10), () => saveSearch(actor, { query: "type=goods", telling: "weekly" }));
  return { actor, userId: actor.userId ?? "" };
}
async function listedAt(listed: Date, title = "A Bed of Their Own") {
  const project = await aProject({ listedAt: listed, title });
  return aNeed({ projectId: project.id });
}
const sendings = async () =>
  (await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM jobs.job WHERE name = 'send-letter'`)[0]?.count;

test("one letter tells everything new for all searches and follows, each project once, and nothing older or later", async () => {
  const { actor, userId } = await weeklyReader();
  await at(daysBefore(10), () => saveSearch(actor, { query: "words=beds", telling: "weekly" }));
  await listedAt(daysBefore(3), "Beds of this week");
  await listedAt(daysBefore(20), "Beds of long ago");
  await listedAt(new Date(upTo.getTime() + 1), "Beds of next week");
  const followed = await listedAt(daysBefore(30), "Followed");
  await at(daysBefore(9), async () => {
    await followProject(actor, { projectId: followed.projectId });
    await changeFollow(actor, { projectId: followed.projectId, telling: "weekly" });
  });
  const pledge = await aPledge({ needId: followed.id });
  await at(daysBefore(2), async () =>
    acceptPledge(await runnerOf(followed.project), { pledgeId: pledge.id, quantity: "" }),
  );
  await sendDigest({ userId, until });
  const letters = await db.letter.findMany();
  expect(letters).toMatchObject([{ userId, activityId: null, subject: "2 projects with news for you this week" }]);
  const text = letters[0]?.text ?? "";
  expect(text).toMatch(/Followed\n.*You follow it\. Somebody has agreed to help\./);
  expect(text).toMatch(/Beds of this week\n.*Projects that need things; Projects that need help about “beds”/);
  expect(text.match(/Beds of this week/g)).toHaveLength(1);
  expect(text).not.toMatch(/long ago|next week/);
});

test("eight workers at once, and a retry, write one letter; how far it told moves on with it", async () => {
  const { userId } = await weeklyReader();
  await listedAt(daysBefore(1));
  expect((await atOnce(Array.from({ length: 8 }, () => sendDigest({ userId, until })))).refusals).toEqual([]);
  await sendDigest({ userId, until });
  expect([await db.letter.count(), await sendings()]).toEqual([1, 1]);
  expect((await db.savedSearch.findFirstOrThrow()).toldUpTo).toEqual(upTo);
});

test("when nothing is new there is no letter, and the week counts as told", async () => {
  const { userId } = await weeklyReader();
  await sendDigest({ userId, until });
  expect([await db.letter.count(), await sendings()]).toEqual([0, 0]);
  expect((await db.savedSearch.findFirstOrThrow()).toldUpTo).toEqual(upTo);
});

test("past ten projects it says how many more, with the way to them", async () => {
  const { userId } = await weeklyReader();
  for (let turn = 0; turn < mostTold + 14; turn++)
    await listedAt(new Date(daysBefore(1).getTime() + turn), `Project ${turn}.`);
  await sendDigest({ userId, until });
  const { text, subject } = await db.letter.findFirstOrThrow();
  expect(subject).toBe("24 projects with news for you this week");
  expect(text.match(/Project \d+\./g)).toHaveLength(mostTold);
  expect(text).toContain("Project 23.");
  expect(text).toMatch(/And 14 more:\n\S+\/projects\?type=goods&sort=newest/);
});

test("each person who is due has one digest queued; who was told, is told at once or has stopped has none", async () => {
  const { userId } = await weeklyReader();
  const [fresh, hasty, stopped] = [await anActor("supplier"), await anActor("supplier"), await anActor("supplier")];
  await saveSearch(fresh, { query: "type=goods", telling: "weekly" });
  await at(daysBefore(10), () => saveSearch(hasty, { query: "type=goods", telling: "at_once" }));
  await at(daysBefore(10), () => saveSearch(stopped, { query: "type=goods", telling: "never" }));
  await startDigests();
  const queued = () => db.$queryRaw`SELECT data FROM jobs.job WHERE name = 'send-digest'`;
  expect(await queued()).toEqual([{ data: { userId, until } }]);
  await sendDigest({ userId, until });
  await startDigests();
  expect(await queued()).toHaveLength(1);
});
