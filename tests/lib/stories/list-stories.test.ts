import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { unconfirmDelivery } from "@/lib/deliveries/unconfirm-delivery";
import { readFile } from "@/lib/files/read-file";
import { loadPublicOrganisation } from "@/lib/organisations/load-public-organisation";
import { firstWords } from "@/lib/stories/first-words";
import { listStories } from "@/lib/stories/list-stories";
import { loadStory } from "@/lib/stories/load-story";
import { loadStoryForm } from "@/lib/stories/load-story-form";
import { withdrawProject } from "@/lib/projects/withdraw-project";
import { anOrganisation, aProgramme } from "@/tests/support/factories";
import { aSentPicture } from "@/tests/support/pictures";
import { anArrival, tell, thanks, words } from "@/tests/support/stories";

async function told(more: object = {}) {
  const arrival = await anArrival();
  const { id } = await tell(arrival.runner, arrival.match.id, more);
  return { ...arrival, id, visitor: visitorTo(arrival.project.programmeId) };
}

test("everybody reads the story, of what and from whom, and never the thank-you", async () => {
  const { id, visitor, match } = await told();
  const story = await loadStory(visitor, id);
  expect(story).toMatchObject({
    ...{ id, matchId: match.id, story: words, gave: "10 beds", photograph: null },
    ...{ organisation: { name: "Lozells Lantern" }, suppliers: [{ name: "Northgate Facilities" }] },
  });
  expect(JSON.stringify(story)).not.toContain(thanks);
});

test("it is found by its match, its project and each side's page, and nowhere else", async () => {
  const { id, visitor, match, project, giver, community } = await told();
  const other = await told();
  const found = async (of: object) => (await listStories(visitor, of, 10)).map((each) => each.id);
  for (const of of [
    { matchId: match.id },
    { projectId: project.id },
    { supplierId: giver.id },
    { communityId: community.id },
  ])
    expect(await found(of)).toEqual([id]);
  expect(await found({})).toEqual([other.id, id]);
  expect(await listStories(visitor, {}, 1)).toHaveLength(1);
  expect((await loadPublicOrganisation(visitor, giver.slug)).stories).toMatchObject([{ id }]);
  expect((await loadPublicOrganisation(visitor, community.slug)).stories).toMatchObject([{ id }]);
  expect(await listStories(visitorTo((await aProgramme()).id), {}, 10)).toEqual([]);
});

test("all who share a match are named with its story, who leads it first", async () => {
  const { id, visitor, pledge, giver } = await told();
  const alder = await anOrganisation("supplier", { name: "Alder Catering" });
  const invited = await anOrganisation("supplier", { name: "Not Yet" });
  await db.pledge.update({ where: { id: pledge.id }, data: { quantity: 10 } });
  for (const [supplierId, status] of [
    [giver.id, "confirmed"],
    [alder.id, "confirmed"],
    [invited.id, "invited"],
  ] as const)
    await db.share.create({
      data: {
        pledgeId: pledge.id,
        supplierId,
        status,
        quantity: 2,
        answeredAt: status === "invited" ? null : new Date(),
      },
    });
  expect((await loadStory(visitor, id)).suppliers.map(({ name }) => name)).toEqual([
    "Northgate Facilities",
    "Alder Catering",
  ]);
  expect(await listStories(visitor, { supplierId: alder.id }, 10)).toHaveLength(1);
  expect(await listStories(visitor, { supplierId: invited.id }, 10)).toEqual([]);
});

test("a thank-you alone, and what is not confirmed any more, are on no public page", async () => {
  const { runner, match, project } = await anArrival();
  await tell(runner, match.id, { story: "" });
  expect(await listStories(visitorTo(project.programmeId), {}, 10)).toEqual([]);
  const another = await told({ file: await aSentPicture(), alternativeText: "Ten beds" });
  const [shown] = await listStories(another.visitor, {}, 1);
  await unconfirmDelivery(another.runner, {
    deliveryId: another.delivery.id,
    quantity: "3",
    reason: "Seven went back",
  });
  expect(await listStories(another.visitor, {}, 10)).toEqual([]);
  const asked = { id: shown?.photograph?.id ?? "", size: "small" };
  await expect(readFile(another.visitor, asked)).rejects.toMatchObject({ kind: "notFound" });
  expect(await readFile(another.supplier, asked)).toMatchObject({ public: false });
});

test("a withdrawn project takes its stories with it", async () => {
  const { runner, project, id, visitor } = await told();
  await withdrawProject(runner, { projectId: project.id, reason: "The hall has closed" });
  await expect(loadStory(visitor, id)).rejects.toMatchObject({ kind: "notFound" });
});

test("the form is for those who may tell, once something is confirmed", async () => {
  const { runner, supplier, match } = await told();
  expect(await loadStoryForm(runner, match.id)).toMatchObject({
    ...{ organisation: "Lozells Lantern", suppliers: ["Northgate Facilities"], story: { thanks, story: words } },
  });
  await expect(loadStoryForm(supplier, match.id)).rejects.toMatchObject({ kind: "notAllowed" });
  const waiting = await anArrival("recorded");
  await expect(loadStoryForm(waiting.runner, waiting.match.id)).rejects.toMatchObject({ kind: "notFound" });
});

test("the first words of a story end at a word", () => {
  expect(firstWords("  Ten\nbeds came. ", 40)).toBe("Ten beds came.");
  expect(firstWords("Ten beds came, and nobody slept", 16)).toBe("Ten beds came…");
  expect(firstWords("Unbroken".repeat(5), 10)).toBe("UnbrokenUn…");
});
