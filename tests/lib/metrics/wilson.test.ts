import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "@/lib/metrics/wilson";

const someOfAll = fc
  .integer({ min: 1, max: 100_000 })
  .chain((total) => fc.tuple(fc.nat({ max: total }), fc.constant(total)));

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i has the interval published by Newcombe (1998)", (count, total, lower, upper) => {
  expect(wilson(count, total)?.lower).toBeCloseTo(lower, 4);
  expect(wilson(count, total)?.upper).toBeCloseTo(upper, 4);
});

test("none of none has no interval", () => {
  expect(wilson(0, 0)).toBeNull();
});

test("none starts at exactly 0 and all ends at exactly 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (total) => {
      expect(wilson(0, total)?.lower).toBe(0);
      expect(wilson(total, total)?.upper).toBe(1);
    }),
  );
});

test.each([
  [-1, 4],
  [5, 4],
  [1.5, 4],
  [0, -1],
  [Number.NaN, 4],
])("refuses %s of %s", (count, total) => {
  expect(() => wilson(count, total)).toThrow(RangeError);
});

test("the share lies within its interval, the interval within 0 and 1, and each end is 1.96 standard errors away", () => {
  fc.assert(
    fc.property(someOfAll, ([count, total]) => {
      const { lower, upper } = wilson(count, total)!;
      const ascending = [0, lower, count / total, upper, 1];
      expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
      for (const end of [lower, upper].filter((each) => each > 0 && each < 1)) {
        const error = Math.sqrt((end * (1 - end)) / total);
        expect(Math.abs(count / total - end) / error).toBeCloseTo(1.959964, 5);
      }
    }),
  );
});

test("what is counted and what is not are mirror images", () => {
  fc.assert(
    fc.property(someOfAll, ([count, total]) => {
      expect(wilson(count, total)?.lower).toBeCloseTo(1 - wilson(total - count, total)!.upper, 12);
    }),
  );
});
