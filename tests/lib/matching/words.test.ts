import { expect, test } from "vitest";
import { thingsNamed, writtenWords } from "@/lib/matching/words";

test.each([
  ["Winter coats", ["coat"], ["winter"], []],
  ["Hot meals, boxed and labelled", ["meal"], ["hot"], []],
  ["Reconditioned laptops with chargers", ["laptop"], [], ["charger"]],
  ["Lidded crates that stack, for toys or tinned food", ["crate"], ["lidded"], ["stack", "toy", "tinned", "food"]],
  ["Boxes of vegetables, bread and fruit", ["vegetable", "bread", "fruit"], [], []],
  ["People to paint a hall", ["hall"], ["decorate"], []],
  ["Four raised beds", ["planter"], [], []],
  ["Bookshelves and shelves", ["bookshelve", "shelf"], [], []],
  ["12", [], [], []],
  ["", [], [], []],
])("“%s” names %j of the sort %j", (text, things, sorts, aside) => {
  expect(thingsNamed(text, false)).toEqual({ things, sorts, aside });
});

test("decorators, decorating and to catalogue are doings, in one form each", () => {
  expect(thingsNamed("Cataloguers", true)).toEqual(thingsNamed("Cataloguing", true));
  expect(thingsNamed("IT help", true).things).toEqual(["computing"]);
});

test("what PostgreSQL looks for are the words and those that mean the same, as it writes queries", () => {
  expect(writtenWords("Sanitary towels")).toEqual(
    expect.arrayContaining(["period <-> product", "sanitary <-> towel", "tampon"]),
  );
  expect(writtenWords("Winter coats for school")).toEqual(expect.arrayContaining(["coat", "jacket", "winter"]));
  expect(writtenWords("to the in and of")).toEqual([]);
});
