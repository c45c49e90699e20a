import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { changeStory } from "@/lib/stories/change-story";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import { activities, atOnce } from "@/tests/support/factories";
import { aSentPicture } from "@/tests/support/pictures";
import { anArrival, consent, standing, tell, thanks, words } from "@/tests/support/stories";

const alt = { alternativeText: "Ten beds in a row" };

async function told(more: object = {}) {
  const arrival = await anArrival();
  const { id: storyId } = await tell(arrival.runner, arrival.match.id, more);
  return { ...arrival, storyId };
}
const withPicture = async () => told({ file: await aSentPicture(), ...alt });

test("the words change, with a consent that is given anew", async () => {
  const { match, runner, storyId } = await told();
  const story = "Ten children have beds, and one has a desk.";
  await expect(changeStory(runner, { storyId, thanks, story })).rejects.toMatchObject({
    fields: { recognised: ["Say whether anybody is named or can be recognised"] },
  });
  await changeStory(runner, { storyId, thanks, story, recognised: "nobody", consentBy: "Amina Yusuf" });
  expect(await standing(match.id)).toMatchObject({
    ...{ id: storyId, story },
    consent: "Nobody is named or can be recognised. Amina Yusuf says so.",
  });
  expect(await activities()).toEqual(["story.told", "story.changed"]);
});

test("the photograph stays with new words, gives way to another, or goes", async () => {
  const { match, runner, storyId } = await withPicture();
  const first = (await standing(match.id))?.fileId ?? "";
  await changeStory(runner, { storyId, story: words, ...consent, alternativeText: "Beds by the window" });
  expect(await standing(match.id)).toMatchObject({ fileId: first, thanks: null });
  expect(await db.file.findUnique({ where: { id: first } })).toMatchObject({ alternativeText: "Beds by the window" });
  await changeStory(runner, { storyId, story: words, ...consent, ...alt, file: await aSentPicture() });
  const second = (await standing(match.id))?.fileId ?? "";
  expect(second).not.toBe(first);
  expect((await db.file.findUniqueOrThrow({ where: { id: first } })).removedAt).not.toBeNull();
  await changeStory(runner, { storyId, story: words, ...consent, removePhotograph: "yes" });
  expect((await standing(match.id))?.fileId).toBeNull();
  expect(await db.file.count({ where: { removedAt: null } })).toBe(0);
});

test("without a story its photograph and its consent go too, and the thank-you stays", async () => {
  const { match, runner, storyId } = await withPicture();
  await changeStory(runner, { storyId, thanks, story: "", ...alt });
  expect(await standing(match.id)).toMatchObject({ thanks, story: null, fileId: null, consent: null });
  expect(await db.file.count({ where: { removedAt: null } })).toBe(0);
});

test("what has been taken back cannot be changed, also when both happen at once", async () => {
  const { runner, storyId, match } = await withPicture();
  const results = await atOnce([
    withdrawStory(runner, { storyId }),
    changeStory(runner, { storyId, thanks, story: words, ...consent, ...alt, file: await aSentPicture() }),
  ]);
  expect(results.done).toBeGreaterThan(0);
  expect(await standing(match.id)).toBeNull();
  expect(await db.file.count({ where: { removedAt: null } })).toBe(0);
  await expect(changeStory(runner, { storyId, thanks })).rejects.toMatchObject({ kind: "conflict" });
});
