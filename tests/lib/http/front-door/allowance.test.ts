import fc from "fast-check";
import { expect, test } from "vitest";
import { Allowance } from "@/lib/http/front-door/allowance";

test("somebody may ask in a burst, then as often as the seconds allow, and is told how long to wait", () => {
  const allowance = new Allowance({ burst: 3, perSecond: 0.5 }, 10);
  expect([0, 0, 0, 0].map((at) => allowance.take("a", at))).toEqual([0, 0, 0, 2]);
  expect(allowance.take("b", 0)).toBe(0);
  expect([500, 2_000, 2_000, 60_000].map((at) => allowance.take("a", at))).toEqual([2, 0, 2, 0]);
});

test("nobody gets more than the burst and what the time brought, however they ask", () => {
  const burst = 5;
  const perSecond = 2;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 60 }), (pauses) => {
      const allowance = new Allowance({ burst, perSecond }, 10);
      let at = 0;
      const got = pauses.filter((pause) => allowance.take("a", (at += pause)) === 0).length;
      expect(got).toBeLessThanOrEqual(burst + (at / 1_000) * perSecond);
      expect(got).toBeGreaterThanOrEqual(Math.min(pauses.length, burst));
    }),
  );
});

test("only so many callers are remembered, the longest silent are forgotten first", () => {
  const allowance = new Allowance({ burst: 1, perSecond: 0.001 }, 2);
  for (const caller of ["a", "b", "a", "c"]) allowance.take(caller, 0);
  expect(allowance.take("a", 0)).toBeGreaterThan(0);
  expect(allowance.take("b", 0)).toBe(0);
});
