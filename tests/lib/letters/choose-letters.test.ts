import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { sendDigest } from "@/lib/jobs/send-digest";
import { startDigests } from "@/lib/jobs/start-digests";
import { tellPeople } from "@/lib/jobs/tell-people";
import { chooseLetters, loadChosenLetters } from "@/lib/letters/choose-letters";
import { letters } from "@/lib/letters/compose";
import { kindOfLetter, letterKinds } from "@/lib/letters/kinds";
import type { ActivityName } from "@/lib/activity/record";
import { makePledge } from "@/lib/pledges/make-pledge";
import { mostTold } from "@/lib/telling/gather-digest";
import { weekUpTo } from "@/lib/telling/week";
import { aNeed, anActor, atOnce, aUser, runnerOf } from "@/tests/support/factories";

const usual = {
  pledges: "at_once",
  deliveries: "at_once",
  reminders: "at_once",
  contracts: "at_once",
  approvals: "at_once",
};
const until = weekUpTo(new Date()).toISOString();
const before = new Date(Date.parse(until) - 3_600_000);

/** Somebody who chose how to hear of pledges, and a number of pledges to their project. */
async function pledgedTo(pledges: string, many = 1) {
  const need = await aNeed();
  const reader = await runnerOf(need.project);
  const userId = reader.userId ?? "";
  await chooseLetters({ userId }, { ...usual, pledges });
  const supplier = await anActor("supplier", { name: "Northgate Facilities" });
  await at(before, async () => {
    for (let each = 0; each < many; each += 1)
      await makePledge(supplier, { needId: need.id, what: "need", quantity: "1" });
    for (const { id } of await db.activity.findMany()) await tellPeople({ activityId: id });
  });
  return { userId };
}
const statuses = async () => (await db.letter.findMany()).map(({ status }) => status);

test("without a choice letters come at once, and what somebody chooses is kept", async () => {
  const { id: userId } = await aUser();
  expect(await loadChosenLetters({ userId })).toEqual(usual);
  await chooseLetters({ userId }, { ...usual, contracts: "never" });
  await chooseLetters({ userId }, { ...usual, contracts: "weekly" });
  expect(await loadChosenLetters({ userId })).toEqual({ ...usual, contracts: "weekly" });
});

test.each([
  { ...usual, reminders: "sometimes" },
  { ...usual, reminders: undefined },
])("%j is refused", async (input) => {
  const { id: userId } = await aUser();
  await expect(chooseLetters({ userId }, input)).rejects.toMatchObject({
    kind: "invalid",
    fields: { reminders: [expect.any(String)] },
  });
});

test("every letter that an activity causes has a kind, or comes at once", () => {
  const none = (Object.keys(letters) as ActivityName[]).filter((name) => letters[name] && kindOfLetter(name) === null);
  expect(none).toEqual([]);
  expect(letterKinds).toContain(kindOfLetter("pledge.reminded"));
});

test("at once it is queued, and never it is not written", async () => {
  await pledgedTo("at_once");
  expect(await statuses()).toEqual(["queued"]);
  await db.letter.deleteMany();
  await pledgedTo("never");
  expect((await db.letter.findMany({ where: { activity: { name: "pledge.made" } } })).length).toBe(1);
});

test("weekly it waits, and one letter tells of all of it, once, however many workers there are", async () => {
  const { userId } = await pledgedTo("weekly", mostTold + 2);
  expect(new Set(await statuses())).toEqual(new Set(["gathered"]));
  await startDigests();
  const queued = await db.$queryRaw`SELECT data FROM jobs.job WHERE name = 'send-digest'`;
  expect(queued).toEqual([{ data: { userId, until } }]);
  expect((await atOnce(Array.from({ length: 6 }, () => sendDigest({ userId, until })))).refusals).toEqual([]);
  const digests = await db.letter.findMany({ where: { activityId: null } });
  expect(digests).toMatchObject([
    { userId, status: "queued", stopToken: null, subject: `${mostTold + 2} things happened this week` },
  ]);
  const text = digests[0]?.text ?? "";
  expect(text.match(/A pledge for A Bed of Their Own/g)).toHaveLength(mostTold);
  expect(text).toMatch(/\/community\/pledges\/[0-9a-f-]{36}/);
  expect(text).toContain("2 more, which your own pages show");
  expect(await db.letter.count({ where: { status: "gathered" } })).toBe(0);
});
