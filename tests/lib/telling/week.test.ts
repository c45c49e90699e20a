import { expect, test } from "vitest";
import { weekUpTo } from "@/lib/telling/week";

test.each([
  ["2026-11-23T07:59:59Z", "2026-11-16T08:00:00.000Z"],
  ["2026-11-23T08:00:00Z", "2026-11-23T08:00:00.000Z"],
  ["2026-11-29T23:59:59Z", "2026-11-23T08:00:00.000Z"],
  // London is an hour ahead in summer, and changes on a Sunday.
  ["2026-03-30T06:59:59Z", "2026-03-23T08:00:00.000Z"],
  ["2026-03-30T07:00:00Z", "2026-03-30T07:00:00.000Z"],
  ["2026-07-05T23:30:00Z", "2026-06-29T07:00:00.000Z"],
  ["2026-10-26T08:00:00Z", "2026-10-26T08:00:00.000Z"],
])("at %s weekly letters tell up to %s", (instant, upTo) => {
  expect(weekUpTo(new Date(instant)).toISOString()).toBe(upTo);
});
