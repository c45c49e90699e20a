import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "@/lib/metrics/median";

const once = (value: number) => ({ value, count: 1 });

test("the median is the middle value, by size and not by spelling", () => {
  expect(median([900_000, 150, 5_000].map(once))).toBe(5_000);
});

test("of an even number of values it is halfway between the two in the middle", () => {
  expect(median([1, 9, 4, 5].map(once))).toBe(4.5);
});

test("a value counts as often as it is said to", () => {
  expect(median([once(1), { value: 7, count: 3 }, once(9)])).toBe(7);
  expect(
    median([
      { value: 2, count: 2 },
      { value: 6, count: 2 },
    ]),
  ).toBe(4);
});

test("of none there is none", () => {
  expect(median([])).toBeNull();
});

test("as many values lie below it as above it, and the list is left as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const given = values.map(once);
      const middle = median(given)!;
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(given).toEqual(values.map(once));
    }),
  );
});
