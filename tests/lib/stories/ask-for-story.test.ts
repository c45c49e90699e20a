import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { listHistory } from "@/lib/activity/list-history";
import { askAfterArrival } from "@/lib/jobs/ask-after-arrival";
import { tellPeople } from "@/lib/jobs/tell-people";
import { askForStory } from "@/lib/stories/ask-for-story";
import { declineStory } from "@/lib/stories/decline-story";
import { listAskedStories } from "@/lib/stories/list-asked-stories";
import { loadMatchStory } from "@/lib/stories/load-match-story";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import { loadThread } from "@/lib/threads/load-thread";
import { aBrokerFor, activities, aDelivery, anActor, atOnce } from "@/tests/support/factories";
import { anArrival, tell } from "@/tests/support/stories";

/** Does what the worker does after each activity so far. */
async function afterwards() {
  const happened = await db.activity.findMany({ orderBy: { seq: "asc" } });
  for (const { id } of happened) await askAfterArrival({ activityId: id });
  for (const { id } of await db.activity.findMany({ orderBy: { seq: "asc" } })) await tellPeople({ activityId: id });
}
const asks = () => db.activity.count({ where: { name: "story.asked" } });
const system = ({ project }: Awaited<ReturnType<typeof anArrival>>) => systemIn(project.programmeId);

test("once an arrival is confirmed everybody who runs the project is asked by letter, who confirmed it among them", async () => {
  const { runner, delivery, supplier, community, match } = await anArrival("recorded");
  const broker = await aBrokerFor(community);
  await confirmDelivery(runner, { deliveryId: delivery.id });
  await afterwards();
  await afterwards();
  const letters = await db.letter.findMany({ where: { subject: { startsWith: "Would you like to say thank you" } } });
  expect(letters.map(({ userId }) => userId).sort()).toEqual([runner.userId, broker.userId].sort());
  expect(letters.map(({ userId }) => userId)).not.toContain(supplier.userId);
  expect(letters[0]?.text).toContain("We ask only this once.");
  expect(letters[0]?.text).toContain(`/community/matches/${match.id}/story`);
  for (const actor of [runner, broker])
    expect(await listAskedStories(actor)).toMatchObject([{ matchId: match.id, supplier: "Northgate Facilities" }]);
});

test("a second arrival of the match, and a confirmation that is given again, ask no second time", async () => {
  const arrival = await anArrival("recorded");
  const { runner, delivery, match } = arrival;
  await confirmDelivery(runner, { deliveryId: delivery.id, quantity: "4" });
  await afterwards();
  const { id } = await aDelivery({ matchId: match.id, quantity: 3 });
  await confirmDelivery(runner, { deliveryId: id });
  await afterwards();
  expect(await asks()).toBe(1);
  const { done } = await atOnce([1, 2, 3].map(() => askForStory(system(arrival), { matchId: match.id })));
  expect([done, await asks()]).toEqual([3, 1]);
});

test("somebody who gets no letters about arrivals gets none of these", async () => {
  const { runner, delivery } = await anArrival("recorded");
  await db.letterPreference.create({ data: { userId: runner.userId ?? "", about: "deliveries", telling: "never" } });
  await confirmDelivery(runner, { deliveryId: delivery.id });
  await afterwards();
  expect([await asks(), await db.letter.count({ where: { userId: runner.userId } })]).toEqual([1, 0]);
});

test("nobody is asked for what is in dispute or was rejected, nor for what is already written", async () => {
  const disputed = await anArrival("recorded");
  await disputeDelivery(disputed.runner, { deliveryId: disputed.delivery.id, quantity: "", reason: "Nothing came" });
  const half = await anArrival();
  await aDelivery({ matchId: half.match.id, status: "disputed" });
  const rejected = await anArrival("rejected");
  const told = await anArrival();
  await tell(told.runner, told.match.id);
  for (const each of [disputed, half, rejected, told])
    expect(await askForStory(system(each), { matchId: each.match.id })).toEqual({ asked: false });
  await afterwards();
  expect(await asks()).toBe(0);
});

test("what was confirmed more than thirty days ago is not asked about", async () => {
  const { runner, delivery } = await anArrival("recorded");
  const long = new Date(Date.now() - 31 * 86_400_000);
  await at(long, () => confirmDelivery(runner, { deliveryId: delivery.id }));
  await afterwards();
  expect(await asks()).toBe(0);
});

test("“not this time” is kept with one press, twice or at once is once, and nothing asks again", async () => {
  const arrival = await anArrival();
  const { runner, match } = arrival;
  await askForStory(system(arrival), { matchId: match.id });
  await atOnce([1, 2].map(() => declineStory(runner, { matchId: match.id })));
  await declineStory(runner, { matchId: match.id });
  expect(await activities()).toEqual(["story.asked", "story.declined"]);
  expect(await listAskedStories(runner)).toEqual([]);
  expect(await loadMatchStory(runner, match.id)).toMatchObject({ could: "tell after all" });
  expect(await askForStory(system(arrival), { matchId: match.id })).toEqual({ asked: false });
});

test("it can be set aside before anybody asked, and told all the same", async () => {
  const arrival = await anArrival();
  const { runner, match } = arrival;
  await declineStory(runner, { matchId: match.id });
  expect(await askForStory(system(arrival), { matchId: match.id })).toEqual({ asked: false });
  await tell(runner, match.id);
  await expect(declineStory(runner, { matchId: match.id })).rejects.toMatchObject({ kind: "conflict" });
});

test("the supplier never sees that a thank-you was asked for or set aside", async () => {
  const arrival = await anArrival();
  const { runner, match, supplier, pledge } = arrival;
  await askForStory(system(arrival), { matchId: match.id });
  await declineStory(runner, { matchId: match.id });
  expect((await listHistory(supplier, "matches", match.id, "")).rows).toEqual([]);
  expect((await listHistory(runner, "matches", match.id, "")).rows).toHaveLength(2);
  for (const actor of [supplier, runner]) expect((await loadThread(actor, pledge.id)).entries).toEqual([]);
  expect((await loadMatchStory(supplier, match.id)).could).toBeNull();
});

test("a home shows what was asked only to those who run it, and no longer once it is told, taken back or two months old", async () => {
  const arrival = await anArrival();
  const { runner, match, supplier } = arrival;
  await askForStory(system(arrival), { matchId: match.id });
  expect(await listAskedStories(runner)).toHaveLength(1);
  for (const actor of [supplier, await anActor("community"), await anActor("procurement")])
    expect(await listAskedStories(actor)).toEqual([]);
  const later = new Date(Date.now() + 61 * 86_400_000);
  expect(await at(later, () => listAskedStories(runner))).toEqual([]);
  const { id: storyId } = await tell(runner, match.id);
  expect(await listAskedStories(runner)).toEqual([]);
  await withdrawStory(runner, { storyId });
  expect(await listAskedStories(runner)).toEqual([]);
});

test("only the service itself asks", async () => {
  const { runner, match } = await anArrival();
  await expect(askForStory(runner, { matchId: match.id })).rejects.toMatchObject({ kind: "notAllowed" });
});
