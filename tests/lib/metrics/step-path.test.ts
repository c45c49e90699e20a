import { expect, test } from "vitest";
import { stepBand, stepPath } from "@/lib/metrics/step-path";

test("a line stays level until the next point and then steps to it", () => {
  expect(
    stepPath([
      { x: 0, y: 10 },
      { x: 5, y: 8 },
      { x: 9, y: 8 },
    ]),
  ).toBe("M0,10H5V8H9V8");
});

test("no points make no path", () => {
  expect(stepPath([])).toBe("");
  expect(stepBand([null])).toBe("");
});

test("a band goes along its upper edge and comes back level along its lower one", () => {
  expect(
    stepBand([
      { x: 0, lower: 4, upper: 2 },
      { x: 5, lower: 3, upper: 1 },
    ]),
  ).toBe("M0,2H5V1V3H5V4H0Z");
});

test("a band has a gap where a span is unknown", () => {
  const path = stepBand([{ x: 0, lower: 4, upper: 2 }, null, { x: 5, lower: 3, upper: 1 }]);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/Z/g)).toHaveLength(2);
});
