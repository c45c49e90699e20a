import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { changeSearch } from "@/lib/saved-searches/change-search";
import { forgetSearch } from "@/lib/saved-searches/forget-search";
import { listSavedSearches } from "@/lib/saved-searches/list-saved-searches";
import { loadSearchToSave } from "@/lib/saved-searches/load-search-to-save";
import { mostSearches, saveSearch } from "@/lib/saved-searches/save-search";
import { readSearch } from "@/lib/search/read-search";
import { activities, anActor, aNeed, aSubmission, atOnce } from "@/tests/support/factories";

const beds = { query: "?words=beds&type=goods&sort=newest", telling: "weekly" };

test("a search is saved in words and without its order, and recorded", async () => {
  const dev = await anActor("supplier");
  const { id } = await saveSearch(dev, beds);
  expect(await listSavedSearches(dev)).toMatchObject([
    { id, name: "Projects that need things about “beds”", query: "?words=beds&type=goods", telling: "weekly" },
  ]);
  expect(await activities()).toEqual(["search.saved"]);
});

test("saved twice, however it is spelt, it is one, told as was asked last", async () => {
  const dev = await anActor("supplier");
  const first = await saveSearch(dev, beds);
  const again = await saveSearch(dev, { query: "type=goods&words=+beds&nonsense=1", telling: "at_once" });
  expect(again).toEqual(first);
  expect(await listSavedSearches(dev)).toMatchObject([{ telling: "at_once" }]);
  await saveSearch(dev, { ...beds, telling: "at_once" });
  expect(await activities()).toEqual(["search.saved", "search.saved"]);
});

test("pressed eight times at once it is one", async () => {
  const dev = await anActor("supplier");
  const submission = aSubmission();
  const tries = [
    ...Array.from({ length: 4 }, () => saveSearch(dev, { ...beds, submission })),
    ...Array.from({ length: 4 }, () => saveSearch(dev, beds)),
  ];
  expect(await atOnce(tries)).toEqual({ done: 8, refusals: [] });
  expect(await db.savedSearch.count()).toBe(1);
  expect(await activities()).toEqual(["search.saved"]);
});

test("twenty can be saved and no more, also when the last two are saved at once", async () => {
  const dev = await anActor("supplier");
  for (let turn = 1; turn < mostSearches; turn++)
    await saveSearch(dev, { query: `words=beds${turn}`, telling: "weekly" });
  const last = await atOnce(
    ["one", "other"].map((words) => saveSearch(dev, { query: `words=${words}`, telling: "weekly" })),
  );
  expect(last).toEqual({ done: 1, refusals: ["conflict"] });
  await expect(saveSearch(dev, { query: "words=more", telling: "weekly" })).rejects.toThrow(
    "Forget one in your account",
  );
  await saveSearch(dev, { query: "words=beds1", telling: "at_once" });
  expect(await db.savedSearch.count()).toBe(mostSearches);
});

test("a visitor is told to sign in, and a way of being told must be chosen", async () => {
  const dev = await anActor("supplier");
  await expect(saveSearch(visitorTo(dev.programmeId), beds)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(saveSearch(dev, { query: "" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { telling: ["Choose how we should tell you"] },
  });
  expect(await activities()).toEqual([]);
});

test("the page that asks says what it is, how many there are, and how one is told already", async () => {
  const need = await aNeed();
  const dev = await anActor("supplier", { programmeId: need.project.programmeId });
  const search = readSearch({ type: "goods" });
  expect(await loadSearchToSave(dev, search)).toEqual({
    ...{ name: "Projects that need things", total: 1 },
    ...{ query: "?type=goods", telling: null },
  });
  await saveSearch(dev, { query: "type=goods", telling: "at_once" });
  expect(await loadSearchToSave(dev, search)).toMatchObject({ telling: "at_once" });
});

test("a search is changed and forgotten by the person who saved it; for anybody else it does not exist", async () => {
  const dev = await anActor("supplier");
  const { id: searchId } = await saveSearch(dev, beds);
  for (const other of [await anActor("supplier"), await anActor("procurement"), visitorTo(dev.programmeId)]) {
    await expect(changeSearch(other, { searchId, telling: "never" })).rejects.toMatchObject({ kind: "notFound" });
    await expect(forgetSearch(other, { searchId })).rejects.toMatchObject({ kind: "notFound" });
  }
  await expect(changeSearch(dev, { searchId, telling: "daily" })).rejects.toMatchObject({ kind: "invalid" });
  await changeSearch(dev, { searchId, telling: "at_once" });
  await changeSearch(dev, { searchId, telling: "at_once" });
  expect(await listSavedSearches(dev)).toMatchObject([{ telling: "at_once" }]);
  await forgetSearch(dev, { searchId });
  await expect(forgetSearch(dev, { searchId: "nothing" })).rejects.toMatchObject({ kind: "notFound" });
  expect(await listSavedSearches(dev)).toEqual([]);
  expect(await activities()).toEqual(["search.saved", "search.told", "search.forgotten"]);
});

test("a search told once a week begins afresh when it was told at once before", async () => {
  const dev = await anActor("supplier");
  const { id: searchId } = await saveSearch(dev, { ...beds, telling: "at_once" });
  await db.savedSearch.update({ where: { id: searchId }, data: { toldUpTo: new Date("2026-01-05T08:00:00Z") } });
  await changeSearch(dev, { searchId, telling: "weekly" });
  const { toldUpTo } = await db.savedSearch.findFirstOrThrow();
  expect(Date.now() - toldUpTo.getTime()).toBeLessThan(60_000);
});
