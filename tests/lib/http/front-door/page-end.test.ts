import { expect, test } from "vitest";
import { pageEnd } from "@/lib/http/front-door/page-end";

test.each([
  ["in the middle of a day, after ten minutes", "2026-01-15T12:00:00Z", "2026-01-15T12:10:00Z"],
  ["before midnight in winter, at midnight", "2026-01-15T23:55:00Z", "2026-01-16T00:00:00Z"],
  ["before midnight in summer, an hour earlier by UTC", "2026-07-15T22:58:00Z", "2026-07-15T23:00:00Z"],
  ["just after midnight in summer, after ten minutes", "2026-07-15T23:00:00Z", "2026-07-15T23:10:00Z"],
  ["on the day the clocks go forward", "2026-03-29T22:55:00Z", "2026-03-29T23:00:00Z"],
  ["on the day the clocks go back", "2026-10-25T23:55:00Z", "2026-10-26T00:00:00Z"],
])("a page ends %s", (_when, madeAt, endsAt) => {
  expect(new Date(pageEnd(Date.parse(madeAt))).toISOString()).toBe(new Date(endsAt).toISOString());
});
