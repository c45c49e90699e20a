import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { readFile } from "@/lib/files/read-file";
import { deleteFile } from "@/lib/jobs/delete-file";
import { fileStore } from "@/lib/files/store";
import { storeKeys } from "@/lib/files/sizes";
import { loadMatchStory } from "@/lib/stories/load-match-story";
import { listStories } from "@/lib/stories/list-stories";
import { loadStory } from "@/lib/stories/load-story";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import { aBrokerFor, activities, aSubmission, atOnce } from "@/tests/support/factories";
import { aSentPicture } from "@/tests/support/pictures";
import { anArrival, tell } from "@/tests/support/stories";

async function told() {
  const arrival = await anArrival();
  const more = { file: await aSentPicture(), alternativeText: "Ten beds in a row" };
  const { id: storyId } = await tell(arrival.runner, arrival.match.id, more);
  const { fileId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  return { ...arrival, storyId, fileId: fileId ?? "", visitor: visitorTo(arrival.project.programmeId) };
}

test("what is taken back is read by nobody at once: not its page, its photograph, nor either side", async () => {
  const { storyId, fileId, visitor, runner, supplier, match } = await told();
  expect(await readFile(visitor, { id: fileId, size: "small" })).toMatchObject({ public: false, kind: "photograph" });
  await withdrawStory(runner, { storyId });
  await expect(loadStory(visitor, storyId)).rejects.toMatchObject({ kind: "notFound" });
  expect(await listStories(visitor, {}, 10)).toEqual([]);
  for (const actor of [visitor, runner, supplier])
    await expect(readFile(actor, { id: fileId, size: "small" })).rejects.toMatchObject({ kind: "notFound" });
  for (const actor of [runner, supplier]) expect((await loadMatchStory(actor, match.id)).story).toBeNull();
});

test("its words are forgotten and its photograph deleted; that there was one stays known", async () => {
  const { storyId, fileId, runner } = await told();
  await withdrawStory(runner, { storyId });
  const kept = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  expect(kept).toMatchObject({ thanks: null, story: null, fileId: null });
  expect(kept.withdrawnAt).not.toBeNull();
  await deleteFile({ fileId });
  for (const key of storeKeys(fileId, "photograph")) expect(await (await fileStore()).get(key)).toBeNull();
  expect(await activities()).toEqual(["story.told", "story.withdrawn"]);
  expect(JSON.stringify(await db.activity.findMany({ select: { details: true } }))).not.toContain("bed");
});

test("taken back twice, or by two at once, it is taken back once", async () => {
  const { storyId, runner, community } = await told();
  const broker = await aBrokerFor(community);
  const { done, refusals } = await atOnce([runner, broker, runner].map((actor) => withdrawStory(actor, { storyId })));
  expect([done, refusals]).toEqual([1, ["conflict", "conflict"]]);
  await expect(withdrawStory(runner, { storyId })).rejects.toMatchObject({
    message: "This has been taken back already",
  });
});

test("one form that is pressed twice takes it back once, and says so twice", async () => {
  const { storyId, runner } = await told();
  const form = { storyId, submission: aSubmission() };
  const first = await withdrawStory(runner, form);
  expect(await withdrawStory(runner, form)).toEqual(first);
  expect(await activities()).toEqual(["story.told", "story.withdrawn"]);
});

test("another story may be told afterwards, at an address of its own", async () => {
  const { storyId, runner, match, visitor } = await told();
  await withdrawStory(runner, { storyId });
  const { id } = await tell(runner, match.id, { story: "The beds are in use.", recognised: "nobody" });
  expect(id).not.toBe(storyId);
  expect(await loadStory(visitor, id)).toMatchObject({ story: "The beds are in use." });
  await expect(loadStory(visitor, storyId)).rejects.toMatchObject({ kind: "notFound" });
});

test("the database itself keeps no story without a consent, and no words of one that was taken back", async () => {
  const { match, project } = await anArrival();
  const both = { matchId: match.id, projectId: project.id };
  const create = (data: object) => db.story.create({ data: { ...both, ...data } });
  await expect(create({ story: "A story" })).rejects.toThrow("Story_consent_check");
  await expect(create({ story: "A story", consent: "", consentedAt: new Date() })).rejects.toThrow(
    "Story_consent_check",
  );
  await expect(create({})).rejects.toThrow("Story_words_check");
  await expect(create({ thanks: "Thank you", withdrawnAt: new Date() })).rejects.toThrow("Story_words_check");
  const { id: fileId } = await db.file.create({
    data: {
      ...{
        organisationId: project.organisationId,
        kind: "photograph",
        name: "photograph",
        type: "image/webp",
        bytes: 1,
      },
      ...{ alternativeText: "Beds", consent: "Nobody", consentedAt: new Date() },
    },
  });
  await expect(create({ thanks: "Thank you", fileId })).rejects.toThrow("Story_photograph_check");
  await create({ thanks: "Thank you" });
  await expect(create({ thanks: "Thank you again" })).rejects.toThrow();
});
