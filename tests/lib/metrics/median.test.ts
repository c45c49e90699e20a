import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "@/lib/metrics/median";

test("the median is the middle value, by size and not by spelling", () => {
  expect(median([900_000, 150, 5_000])).toBe(5_000);
});

test("of an even number of values it is halfway between the two in the middle", () => {
  expect(median([1, 9, 4, 5])).toBe(4.5);
});

test("of none there is none", () => {
  expect(median([])).toBeNull();
});

test("as many values lie below it as above it, and the list is left as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const asGiven = [...values];
      const middle = median(values)!;
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values).toEqual(asGiven);
    }),
  );
});
