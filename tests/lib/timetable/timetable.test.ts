import { expect, test } from "vitest";
import { dueAt, timetableOf, usualTimetable } from "@/lib/timetable/timetable";

test("a programme that has set no days has the usual ones", () => {
  expect(timetableOf(null)).toEqual(usualTimetable);
});

test("what a programme has set counts, and the rest is usual", () => {
  expect(timetableOf({ pledgeExpiry: 42 })).toEqual({ ...usualTimetable, pledgeExpiry: 42 });
});

test.each([{ pledgeExpiry: 0 }, { pledgeExpiry: 1.5 }, { nonsense: 3 }])("%j is no timetable", (stored) => {
  expect(() => timetableOf(stored)).toThrow();
});

test("a step is due so many days after the wait began", () => {
  expect(dueAt(new Date("2026-03-01T10:00:00Z"), 28)).toEqual(new Date("2026-03-29T10:00:00Z"));
});
