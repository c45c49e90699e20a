import { expect, test } from "vitest";
import { slugEnding, slugFor } from "@/lib/projects/slug";

test.each([
  ["A Bed of Their Own", "a-bed-of-their-own"],
  ["Girls’ Football, Small Heath", "girls-football-small-heath"],
  ["  Café — für Kinder!  ", "cafe-fur-kinder"],
  ["🎈", "project"],
])("%s gets the address %s and four letters", (title, words) => {
  expect(slugFor(title, "4f2k")).toBe(`${words}-4f2k`);
  expect(slugEnding(slugFor(title, "4f2k"))).toBe("4f2k");
});

test("two projects of the same name get different addresses", () => {
  expect(new Set(Array.from({ length: 20 }, () => slugFor("Smile Club"))).size).toBeGreaterThan(15);
});
