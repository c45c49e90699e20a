import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { tellPeople } from "@/lib/jobs/tell-people";
import { changeStory } from "@/lib/stories/change-story";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import { actorFor, anActor, anOrganisation } from "@/tests/support/factories";
import { anArrival, consent, tell, thanks, words } from "@/tests/support/stories";

/** The letters of everything that happened so far, to whom, and what they say. */
async function told() {
  for (const { id } of await db.activity.findMany({ orderBy: { seq: "asc" } })) await tellPeople({ activityId: id });
  return db.letter.findMany({ orderBy: { createdAt: "asc" } });
}

test("every supplier that shares it reads the thank-you in its letter, as text and as HTML, and not the story", async () => {
  const { runner, supplier, match, pledge, giver } = await anArrival();
  const alder = await anOrganisation("supplier");
  const sharer = await actorFor(alder);
  for (const supplierId of [giver.id, alder.id])
    await db.share.create({
      data: { pledgeId: pledge.id, supplierId, status: "confirmed", quantity: 5, answeredAt: new Date() },
    });
  await tell(runner, match.id);
  const letters = await told();
  expect(letters.map(({ userId }) => userId).sort()).toEqual([supplier.userId, sharer.userId].sort());
  for (const { subject, text, html } of letters) {
    expect(subject).toBe("Thank you from Lozells Lantern");
    expect(text).toContain(thanks);
    expect(html).toContain("The van came up the hill in the rain");
    expect(text).not.toContain(words);
    expect(text).toContain(`/supplier/matches/${match.id}#story`);
  }
});

test("a story alone is told of, and taken back before the letter is written it is not", async () => {
  const { runner, match } = await anArrival();
  const { id: storyId } = await tell(runner, match.id, { thanks: "" });
  expect((await told()).map(({ subject }) => subject)).toEqual(["What came of your help: A Bed of Their Own"]);
  await withdrawStory(runner, { storyId });
  expect((await told()).map(({ subject }) => subject)).toEqual([
    "What came of your help: A Bed of Their Own",
    "The story is taken back: A Bed of Their Own",
  ]);
  const another = await anArrival();
  const { id } = await tell(another.runner, another.match.id);
  await withdrawStory(another.runner, { storyId: id });
  const letters = await told();
  expect(letters.filter(({ userId }) => userId === another.supplier.userId).map(({ subject }) => subject)).toEqual([
    "The story is taken back: A Bed of Their Own",
  ]);
});

test("a thank-you that is added later reaches the supplier, other changes do not, and a story that is taken down does", async () => {
  const { runner, match } = await anArrival();
  const { id: storyId } = await tell(runner, match.id, { thanks: "" });
  await told();
  await changeStory(runner, { storyId, thanks, story: words, ...consent });
  await told();
  await changeStory(runner, { storyId, thanks, story: `${words} And the others too.`, ...consent });
  await told();
  await changeStory(runner, { storyId, thanks, story: "" });
  await told();
  await withdrawStory(runner, { storyId });
  expect((await told()).map(({ subject }) => subject).slice(1)).toEqual([
    "Thank you from Lozells Lantern",
    "The story is taken back: A Bed of Their Own",
  ]);
});

test("the organisation hears what was written, changed and taken back for it", async () => {
  const { runner, match, supplier } = await anArrival();
  const team = await anActor("procurement");
  const { id: storyId } = await tell(team, match.id);
  await changeStory(team, { storyId, thanks, story: words, ...consent });
  await withdrawStory(team, { storyId });
  const letters = await told();
  expect(letters.filter(({ userId }) => userId === runner.userId).map(({ subject }) => subject)).toEqual([
    "Your thank-you or story was changed for you: A Bed of Their Own",
    "The story is taken back: A Bed of Their Own",
  ]);
  expect(letters.some(({ userId }) => userId === team.userId)).toBe(false);
  expect(letters.filter(({ userId }) => userId === supplier.userId)).toHaveLength(1);
});
