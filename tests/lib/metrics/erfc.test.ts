import fc from "fast-check";
import { expect, test } from "vitest";
import { erfc } from "@/lib/metrics/erfc";

test.each([
  [0, 1],
  [0.1, 0.8875370839817152],
  [0.5, 0.4795001221869535],
  [1, 0.15729920705028513],
  [1.9, 0.007209570764742524],
  [2, 0.004677734981047266],
  [2.1, 0.002979466656333],
  [3, 2.209049699858544e-5],
  [5, 1.5374597944280349e-12],
  [10, 2.088487583762545e-45],
])("at %s it is the tabled value to 13 digits", (x, tabled) => {
  expect(erfc(x) / tabled).toBeCloseTo(1, 12);
});

test("it falls from 1 towards 0, also where one formula hands over to the other", () => {
  const ascending = fc.tuple(fc.double({ min: 0, max: 6, noNaN: true }), fc.double({ min: 1e-6, max: 2, noNaN: true }));
  fc.assert(fc.property(ascending, ([x, more]) => erfc(x) > erfc(x + more)));
  expect(erfc(2 - 1e-12) / erfc(2)).toBeCloseTo(1, 10);
  expect(erfc(40)).toBe(0);
});

test("refuses what lies below 0 or is no number", () => {
  expect(() => erfc(-0.1)).toThrow(RangeError);
  expect(() => erfc(Number.NaN)).toThrow(RangeError);
});
