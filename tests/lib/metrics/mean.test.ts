import { expect, test } from "vitest";
import { mean } from "@/lib/metrics/mean";

test("the mean is the sum shared out equally", () => {
  expect(mean([22, 91, 147, 0])).toBe(65);
});

test("of none there is none", () => {
  expect(mean([])).toBeNull();
});
