import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dayInLondon,
  daysBetween,
  formatDay,
  formatInstant,
  parseDay,
  startOfDayInLondon,
  dayParts,
} from "@/lib/dates";

test("an evening in June in UTC is already the next day in London", () => {
  expect(dayInLondon(new Date("2024-06-01T23:30:00Z"))).toBe("2024-06-02");
  expect(dayInLondon(new Date("2024-12-01T23:30:00Z"))).toBe("2024-12-01");
});

test("a day begins in London, in summer and in winter", () => {
  expect(startOfDayInLondon("2024-06-02").toISOString()).toBe("2024-06-01T23:00:00.000Z");
  expect(startOfDayInLondon("2024-12-02").toISOString()).toBe("2024-12-02T00:00:00.000Z");
});

test("the start of a day is that day, all year round", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
      const day = new Date(n * 86_400_000).toISOString().slice(0, 10);
      const start = startOfDayInLondon(day);
      return dayInLondon(start) === day && dayInLondon(new Date(start.getTime() - 1)) < day;
    }),
  );
});

test("days are counted by the calendar, also over the change of the clocks", () => {
  expect(daysBetween(new Date("2024-03-30T12:00:00Z"), new Date("2024-03-31T23:30:00Z"))).toBe(2);
  expect(daysBetween(startOfDayInLondon("2024-10-26"), startOfDayInLondon("2024-10-28"))).toBe(2);
});

test("days are read as people type them", () => {
  expect(parseDay("3/10/2024")).toEqual(new Date("2024-10-03"));
  expect(parseDay(" 2024-10-03 ")).toEqual(new Date("2024-10-03"));
  for (const typed of ["31/2/2024", "2024-13-01", "3/10/24", "tomorrow", ""]) expect(parseDay(typed)).toBeNull();
});

test("people read days and instants in words", () => {
  expect(formatDay("2026-03-03")).toBe("3 March 2026");
  expect(formatInstant(new Date("2026-06-03T13:05:00Z"))).toBe("3 June 2026 at 14:05");
});

test("a day stands in three boxes as it was typed", () => {
  expect(dayParts(new Date("2027-03-07T00:00:00Z"))).toEqual({ day: "7", month: "3", year: "2027" });
});
