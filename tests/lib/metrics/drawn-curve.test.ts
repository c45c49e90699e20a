import { expect, test } from "vitest";
import { drawnCurve, lastDayDrawn, stillWaitingOn } from "@/lib/metrics/drawn-curve";
import { kaplanMeier } from "@/lib/metrics/kaplan-meier";

const waits = (days: number, count: number, backed: boolean) => ({ days, count, backed });

test("a curve stops where fewer than ten are left, and keeps its last share to there", () => {
  const curve = kaplanMeier([waits(5, 4, true), waits(20, 6, false), waits(40, 1, true), waits(90, 9, false)]);
  expect(lastDayDrawn(curve)).toBe(40);
  expect(drawnCurve(curve, 365).map(({ days, share }) => [days, share.toFixed(6)])).toEqual([
    [0, "0.000000"],
    [5, "0.200000"],
    [40, "0.280000"],
  ]);
  expect(drawnCurve(curve, 30).map(({ days }) => days)).toEqual([0, 5, 30]);
});

test("its interval is the survival's, turned round", () => {
  const curve = kaplanMeier([waits(5, 5, true), waits(20, 15, false)]);
  const { lower, upper } = drawnCurve(curve, 365)[1]!;
  expect(lower).toBeCloseTo(1 - curve[0]!.upper!, 12);
  expect(upper).toBeCloseTo(1 - curve[0]!.lower!, 12);
});

test("fewer than ten are not drawn at all", () => {
  expect(drawnCurve(kaplanMeier([waits(5, 9, true)]), 365)).toEqual([]);
  expect(drawnCurve([], 365)).toEqual([]);
});

test("still waiting counts those who were there when the day began", () => {
  const curve = kaplanMeier([waits(5, 4, true), waits(20, 6, false)]);
  expect([0, 5, 6, 20, 21].map((days) => stillWaitingOn(curve, days))).toEqual([10, 10, 6, 6, 0]);
});
