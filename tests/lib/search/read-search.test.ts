import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readSearch, searchQuery } from "@/lib/search/read-search";

test("an address that asks for nothing asks for what still needs help, the newest first", () => {
  expect(readSearch({})).toEqual({
    ...{
      words: "",
      exact: false,
      place: "",
      within: null,
      type: [],
      driver: [],
      area: [],
      deprived: null,
      age: [],
      since: null,
    },
    ...{
      essential: false,
      inkind: false,
      channel: [],
      status: "open",
      sort: null,
      view: "list",
      after: null,
      before: null,
    },
  });
});

test("what nobody could have chosen is left out, and the rest stands", () => {
  const search = readSearch({
    type: "gold",
    sort: "sideways",
    view: "globe",
    status: ["all", "open"],
    after: "1.2.3",
    words: " beds ",
    page: "7",
  });
  expect(search).toMatchObject({ type: [], sort: null, status: "all", view: "list", after: null, words: "beds" });
});

test("a search survives its address, and a change of filter begins again at the first page", () => {
  const after = { phase: 1, number: 1_727_740_800_123, id: randomUUID() };
  const search = {
    ...readSearch({ words: "beds & bedding", place: "B19", type: "goods", sort: "waiting", view: "map" }),
    after,
  };
  const again = readSearch(Object.fromEntries(new URLSearchParams(searchQuery(search, { after }))));
  expect(again).toEqual(search);
  expect(searchQuery(search, { place: "" })).toBe("?words=beds+%26+bedding&type=goods&sort=waiting&view=map");
  expect(searchQuery(readSearch({}))).toBe("");
});

test("a key that is no place in any list is ignored", () => {
  for (const after of [
    "",
    "0",
    `0.x.${randomUUID()}`,
    `0.9e99.${randomUUID()}`,
    `-1.5.${randomUUID()}`,
    "0.5.not-an-id",
  ]) {
    expect(readSearch({ after }).after).toBeNull();
  }
});

test("a letter that the database cannot hold is taken for a space", () => {
  expect(readSearch({ words: "beds\0", place: "\0", driver: "\0" })).toMatchObject({
    words: "beds",
    place: "",
    driver: [],
  });
});

test("several values of one filter are kept, each once and in one order, and those that nobody could have chosen are left out", () => {
  const search = readSearch({ type: ["space", "gold", "cash", "space"], age: "0-4", within: "7", essential: "yes" });
  expect(search).toMatchObject({ type: ["cash", "space"], age: ["0-4"], within: null, essential: true });
  expect(searchQuery(search)).toBe("?type=cash&type=space&age=0-4&essential=yes");
});
