import { expect, test } from "vitest";
import { dayAsked } from "@/lib/metrics/day-asked";

const asked = (typed: string) => dayAsked(typed, "2026-03-31", "31/7/2025");

test("nothing typed is today, and a day is read as people write it", () => {
  expect(asked("  ")).toEqual({ day: "2026-03-31", fields: {} });
  expect(asked("1/2/2026")).toEqual({ day: "2026-02-01", fields: {} });
  expect(asked("31/3/2026").day).toBe("2026-03-31");
});

test("a day that cannot be, and one still to come, are told beside the field", () => {
  expect(asked("31/2/2026")).toEqual({ day: null, fields: { "as-at": ["Enter a day, such as 31/7/2025"] } });
  expect(asked("1/4/2026")).toEqual({ day: null, fields: { "as-at": ["The day must be today or in the past"] } });
});
