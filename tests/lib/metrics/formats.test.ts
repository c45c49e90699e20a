import { expect, test } from "vitest";
import { formatDays, formatProbability } from "@/lib/metrics/formats";

test("days are whole, with one of them singular", () => {
  expect([147.0625, 1, 0, 1234, null].map(formatDays)).toEqual(["147 days", "1 day", "0 days", "1,234 days", "–"]);
});

test("a probability keeps two digits, and never claims to be 0", () => {
  expect([0.994, 0.0653, 0.0000534].map(formatProbability)).toEqual(["p = 0.99", "p = 0.065", "p < 0.001"]);
});
