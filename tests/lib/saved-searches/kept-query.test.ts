import { expect, test } from "vitest";
import { queryToKeep } from "@/lib/saved-searches/kept-query";
import { readSearch } from "@/lib/search/read-search";

test("what is kept is what was asked for, however it was looked at", () => {
  const asked = { words: "beds", place: "B19", within: "3" };
  const kept = queryToKeep(readSearch(asked));
  expect(queryToKeep(readSearch({ ...asked, view: "map", sort: "newest" }))).toBe(kept);
});

test("a distance from nowhere asks for nothing", () => {
  expect(queryToKeep(readSearch({ words: "beds", within: "5" }))).toBe("?words=beds");
});
