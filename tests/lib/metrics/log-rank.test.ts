import fc from "fast-check";
import { expect, test } from "vitest";
import type { Wait } from "@/lib/metrics/life-table";
import { logRank } from "@/lib/metrics/log-rank";
import { maintained, notMaintained, someWaits, waitsFrom } from "@/tests/support/waits";

// The definition once more, slowly: on each day of backing, what the first group had and what it should have had.
function chiSquareByDefinition(first: readonly Wait[], second: readonly Wait[]) {
  const all = [...first, ...second];
  const terms = [...new Set(all.filter((wait) => wait.backed).map((wait) => wait.days))].map((day) => {
    const waiting = (group: readonly Wait[]) => group.filter((wait) => wait.days >= day).length;
    const backed = (group: readonly Wait[]) => group.filter((wait) => wait.backed && wait.days === day).length;
    const [n, n1, n2, d] = [waiting(all), waiting(first), waiting(second), backed(all)];
    return {
      difference: backed(first) - (d * n1) / n,
      variance: n === 1 ? 0 : (n1 * n2 * d * (n - d)) / (n * n * (n - 1)),
    };
  });
  const variance = terms.reduce((sum, term) => sum + term.variance, 0);
  const difference = terms.reduce((sum, term) => sum + term.difference, 0);
  return variance === 0 ? null : difference ** 2 / variance;
}

test("the leukaemia groups have the published chi-square and p", () => {
  const result = logRank(maintained, notMaintained);
  expect(result?.chiSquare).toBeCloseTo(3.3963886989776, 12);
  expect(result?.p).toBeCloseTo(0.0653393220405, 12);
});

test("a group against itself does not differ", () => {
  expect(logRank(maintained, maintained)?.chiSquare).toBeCloseTo(0, 12);
  expect(logRank(maintained, maintained)?.p).toBeCloseTo(1, 6);
});

test.each([
  ["one group is empty", "3 5 8+", ""],
  ["nobody is backed", "3+ 5+", "4+"],
  ["one group left before anybody was backed", "1+ 2+", "3 4 5"],
  ["everybody is backed on one day", "6 6", "6"],
])("there is nothing to compare when %s", (_, first, second) => {
  const [one, other] = [first, second].map((printed) => (printed === "" ? [] : waitsFrom(printed)));
  expect(logRank(one!, other!)).toBeNull();
  expect(logRank(other!, one!)).toBeNull();
});

test("refuses days that are negative or not whole", () => {
  expect(() => logRank([{ days: -1, backed: true }], maintained)).toThrow(RangeError);
  expect(() => logRank(maintained, [{ days: 0.5, backed: false }])).toThrow(RangeError);
});

test("chi-square is what its definition says", () => {
  fc.assert(
    fc.property(someWaits, someWaits, (first, second) => {
      const [made, defined] = [logRank(first, second), chiSquareByDefinition(first, second)];
      if (made === null || defined === null) expect(made).toBe(defined);
      else expect(made.chiSquare).toBeCloseTo(defined, 8);
    }),
  );
});

test("it does not matter which group comes first, nor the order within one; p is a probability", () => {
  fc.assert(
    fc.property(someWaits, someWaits, (first, second) => {
      const [one, other] = [logRank(first, second), logRank(second.toReversed(), first.toReversed())];
      expect(one === null).toBe(other === null);
      if (one === null || other === null) return;
      expect(one.chiSquare).toBeCloseTo(other.chiSquare, 8);
      expect(one.p).toBeCloseTo(other.p, 6);
      expect(one.p).toBeGreaterThan(0);
      expect(one.p).toBeLessThanOrEqual(1);
    }),
  );
});
