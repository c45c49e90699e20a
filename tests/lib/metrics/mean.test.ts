import { expect, test } from "vitest";
import { mean } from "@/lib/metrics/mean";

const once = (value: number) => ({ value, count: 1 });

test("the mean is the sum shared out equally", () => {
  expect(mean([22, 91, 147, 0].map(once))).toBe(65);
});

test("a value counts as often as it is said to", () => {
  expect(mean([{ value: 10, count: 3 }, once(30)])).toBe(15);
});

test("of none there is none", () => {
  expect(mean([])).toBeNull();
});
