import sharp from "sharp";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { changeStory } from "@/lib/stories/change-story";
import { declineStory } from "@/lib/stories/decline-story";
import { loadMatchStory } from "@/lib/stories/load-match-story";
import { tellStory } from "@/lib/stories/tell-story";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import { readFile } from "@/lib/files/read-file";
import { aBrokerFor, activities, anActor, aProgramme, aSubmission, atOnce } from "@/tests/support/factories";
import { aSentPicture } from "@/tests/support/pictures";
import { anArrival, consent, standing, tell, thanks, words } from "@/tests/support/stories";

const alt = { alternativeText: "Ten beds in a row" };

test("a thank-you and a story are kept with who says that they may be told, and recorded", async () => {
  const { match, runner } = await anArrival();
  const { id } = await tell(runner, match.id);
  expect(await db.story.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ matchId: match.id, thanks, story: words, userId: runner.userId, withdrawnAt: null },
    consent:
      "Everybody who is named or can be recognised agreed, for a child with a parent or carer. Sam Carter says so.",
  });
  const [activity] = await db.activity.findMany();
  expect(activity).toMatchObject({
    ...{ name: "story.told", subjectId: match.id, onBehalfOfId: null },
    details: { storyId: id, thanks: true, story: true },
  });
});

test("a thank-you alone needs no consent", async () => {
  const { match, runner } = await anArrival();
  await tellStory(runner, { matchId: match.id, thanks, story: " ", consentBy: "Sam Carter" });
  expect(await standing(match.id)).toMatchObject({ thanks, story: null, consent: null, consentedAt: null });
});

test("what is missing is said beside its field", async () => {
  const { match, runner } = await anArrival();
  const matchId = match.id;
  const file = await aSentPicture();
  await expect(tellStory(runner, { matchId })).rejects.toMatchObject({
    fields: { thanks: ["Write a thank-you, a story or both"] },
  });
  await expect(tellStory(runner, { matchId, story: words })).rejects.toMatchObject({
    fields: {
      recognised: ["Say whether anybody is named or can be recognised"],
      consentBy: ["Enter the name of who says so"],
    },
  });
  await expect(tellStory(runner, { matchId, thanks, file, ...alt })).rejects.toMatchObject({
    fields: { story: ["Write a few words to go with the photograph"] },
  });
  await expect(tellStory(runner, { matchId, story: words, ...consent, file })).rejects.toMatchObject({
    fields: { alternativeText: ["Say what the photograph shows"] },
  });
  await expect(
    tell(runner, matchId, { ...alt, file: { name: "a.jpg", bytes: new Uint8Array([1, 2, 3]) } }),
  ).rejects.toMatchObject({ fields: { file: [expect.stringContaining("not a photograph")] } });
  await expect(tell(runner, matchId, { story: "x".repeat(2001) })).rejects.toMatchObject({
    fields: { story: ["Use 2000 characters or fewer"] },
  });
  expect([await db.story.count(), await db.file.count(), await db.activity.count()]).toEqual([0, 0, 0]);
});

test("what seems to name a child is asked about once, in the thank-you, the story and the photograph's words", async () => {
  const { match, runner } = await anArrival();
  const story = "Amira, who is 7, has a bed.";
  await expect(tell(runner, match.id, { story, thanks: story })).rejects.toMatchObject({
    fields: {
      story: [expect.stringContaining("seems to name a child")],
      thanks: [expect.stringContaining("seems to name a child")],
      noChild: ["Or tick that it names no child"],
    },
  });
  await tell(runner, match.id, { story, noChild: "yes" });
  expect(await standing(match.id)).toMatchObject({ story });
});

test("the photograph loses where it was taken, belongs to no project's page, and carries the consent", async () => {
  const { match, runner, community } = await anArrival();
  await tell(runner, match.id, { file: await aSentPicture(), ...alt });
  const { fileId } = (await standing(match.id)) ?? {};
  const file = await db.file.findUniqueOrThrow({ where: { id: fileId ?? "" } });
  expect(file).toMatchObject({ ...alt, projectId: null, deliveryId: null, organisationId: community.id });
  expect(file.consent).toContain("Sam Carter says so.");
  const { bytes } = await readFile(runner, { id: file.id, size: "large" });
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();
});

test("nothing is told before something is confirmed, nor twice", async () => {
  for (const state of ["recorded", "disputed", "rejected"] as const) {
    const { match, runner } = await anArrival(state);
    await expect(tell(runner, match.id)).rejects.toMatchObject({ kind: "conflict" });
  }
  const { match, runner } = await anArrival();
  await tell(runner, match.id);
  await expect(tell(runner, match.id)).rejects.toMatchObject({ kind: "conflict" });
});

test("two who tell at once tell one story, and one form that is sent twice is told once", async () => {
  const { match, runner } = await anArrival();
  const { done, refusals } = await atOnce([1, 2, 3].map(() => tell(runner, match.id)));
  expect([done, refusals]).toEqual([1, ["conflict", "conflict"]]);
  const another = await anArrival();
  const form = { submission: aSubmission(), file: await aSentPicture(), ...alt };
  const [first, second] = [
    await tell(another.runner, another.match.id, form),
    await tell(another.runner, another.match.id, form),
  ];
  expect(second).toEqual(first);
  expect(await db.file.count()).toBe(1);
});

test("the broker and the procurement team tell for the organisation, and it is recorded for whom", async () => {
  for (const by of ["broker", "team"] as const) {
    const { match, community } = await anArrival();
    const actor = by === "broker" ? await aBrokerFor(community) : await anActor("procurement");
    await tell(actor, match.id);
    const told = await db.activity.findFirst({ where: { subjectId: match.id } });
    expect(told).toMatchObject({
      name: "story.told",
      onBehalfOfId: community.id,
      organisationId: actor.organisationId,
    });
  }
});

test("the supplier may not tell, change, take back or set aside; for others the match does not exist", async () => {
  const { match, runner, supplier } = await anArrival();
  const { id: storyId } = await tell(runner, match.id);
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  for (const [actor, kind] of [
    [supplier, "notAllowed"],
    [await anActor("community"), "notFound"],
    [elsewhere, "notFound"],
  ] as const) {
    await expect(tell(actor, match.id)).rejects.toMatchObject({ kind });
    await expect(changeStory(actor, { storyId, thanks })).rejects.toMatchObject({ kind });
    await expect(withdrawStory(actor, { storyId })).rejects.toMatchObject({ kind });
    await expect(declineStory(actor, { matchId: match.id })).rejects.toMatchObject({ kind });
  }
  expect(await activities()).toEqual(["story.told"]);
});

test("the two sides, the broker and the team read the thank-you; only those who tell it may change it", async () => {
  const { match, runner, supplier, community } = await anArrival();
  await tell(runner, match.id);
  for (const [actor, mine] of [
    [runner, true],
    [supplier, false],
    [await aBrokerFor(community), true],
    [await anActor("procurement"), true],
  ] as const)
    expect(await loadMatchStory(actor, match.id)).toMatchObject({
      mine,
      could: null,
      story: { thanks, inPublic: true },
    });
  const stranger = await anActor("supplier");
  await expect(loadMatchStory(stranger, match.id)).rejects.toMatchObject({ kind: "notFound" });
});
