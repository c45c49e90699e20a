import { expect, test } from "vitest";
import { formatLeft, formatProgress, formatQuantity } from "@/lib/needs/quantity";

test.each([
  ["goods", "bed", 12, "12 beds"],
  ["goods", "bed", 1, "1 bed"],
  ["goods", "box", 1200, "1,200 boxes"],
  ["volunteering", "day", 2, "2 days"],
  ["space", "lorry", 2, "2 lorries"],
  ["cash", "GBP", 297_000, "£2,970"],
])("%s in %s: %i is %s", (type, unit, quantity, words) => {
  expect(formatQuantity({ type, unit }, quantity)).toBe(words);
});

test("what is left is told in the right number", () => {
  expect(formatLeft({ type: "volunteering", unit: "hour" }, 40)).toBe("Only 40 hours are still needed");
  expect(formatLeft({ type: "goods", unit: "bed" }, 1)).toBe("Only 1 bed is still needed");
  expect(formatLeft({ type: "cash", unit: "GBP" }, 4_000)).toBe("Only £40 is still needed");
});

test("progress is told in the need's own words", () => {
  expect(formatProgress({ type: "goods", unit: "bed", quantity: 30, matchedQuantity: 12 })).toBe("12 of 30 beds");
  expect(formatProgress({ type: "cash", unit: "GBP", quantity: 297_000, matchedQuantity: 49_500 })).toBe(
    "£495 of £2,970",
  );
  expect(formatProgress({ type: "goods", unit: "bed", quantity: 30, matchedQuantity: 30 })).toBe("Met in full");
});
