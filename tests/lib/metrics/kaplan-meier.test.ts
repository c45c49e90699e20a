import fc from "fast-check";
import { expect, test } from "vitest";
import { kaplanMeier, medianDays, restrictedMean, survivalAt } from "@/lib/metrics/kaplan-meier";
import type { Wait } from "@/lib/metrics/life-table";
import { maintained, notMaintained, someWaits, waitsFrom } from "@/tests/support/waits";

// The definitions once more, slowly: every count is a filter over the whole list.
const backedOn = (waits: readonly Wait[], day: number) =>
  waits.filter((wait) => wait.backed && wait.days === day).length;
const waitingOn = (waits: readonly Wait[], day: number) => waits.filter((wait) => wait.days >= day).length;
const daysOfBacking = (waits: readonly Wait[], until: number) => [
  ...new Set(waits.filter((wait) => wait.backed && wait.days <= until).map((wait) => wait.days)),
];
const survivalByDefinition = (waits: readonly Wait[], until: number) =>
  daysOfBacking(waits, until).reduce((share, day) => share * (1 - backedOn(waits, day) / waitingOn(waits, day)), 1);
const greenwoodByDefinition = (waits: readonly Wait[], until: number) =>
  daysOfBacking(waits, until).reduce((sum, day) => {
    const [backed, waiting] = [backedOn(waits, day), waitingOn(waits, day)];
    return sum + backed / (waiting * (waiting - backed));
  }, 0);

test("the leukaemia groups have the published medians", () => {
  expect(medianDays(kaplanMeier(maintained))).toBe(31);
  expect(medianDays(kaplanMeier(notMaintained))).toBe(23);
});

test("the leukaemia groups have the published survival at 23, with log-log intervals", () => {
  const first = survivalAt(kaplanMeier(maintained), 23);
  expect(first?.survival).toBeCloseTo(0.613636363636, 10);
  expect(first?.lower).toBeCloseTo(0.265752, 7);
  expect(first?.upper).toBeCloseTo(0.835299, 6);
  const second = survivalAt(kaplanMeier(notMaintained), 23);
  expect(second?.survival).toBeCloseTo(0.486111111111, 10);
  expect(second?.lower).toBeCloseTo(0.19187662, 8);
  expect(second?.upper).toBeCloseTo(0.729672, 6);
});

test("the leukaemia groups have the published restricted means to 40", () => {
  expect(restrictedMean(kaplanMeier(maintained), 40)).toBeCloseTo(28.89772727, 8);
  expect(restrictedMean(kaplanMeier(notMaintained), 40)).toBeCloseTo(21.93055556, 8);
});

test("someone censored on the day that another is backed is still at risk that day", () => {
  expect(kaplanMeier(waitsFrom("7 7+ 9+"))).toMatchObject([
    { days: 7, atRisk: 3, backed: 1, censored: 1, survival: 2 / 3 },
    { days: 9, atRisk: 1, backed: 0, censored: 1, survival: 2 / 3 },
  ]);
});

test("a project backed on the day it was listed counts from that day", () => {
  const curve = kaplanMeier(waitsFrom("0 4"));
  expect(survivalAt(curve, 0)?.survival).toBe(0.5);
  expect(restrictedMean(curve, 4)).toBe(2);
});

test("no waits give no curve and nothing to say of it", () => {
  expect(kaplanMeier([])).toEqual([]);
  expect(survivalAt([], 30)).toBeNull();
  expect(medianDays([])).toBeNull();
  expect(restrictedMean([], 180)).toBeNull();
});

test("when nobody is backed the median is not reached and there is no interval", () => {
  const curve = kaplanMeier(waitsFrom("3+ 8+ 8+"));
  expect(survivalAt(curve, 8)).toEqual({ survival: 1, lower: null, upper: null });
  expect(curve.map((step) => step.variance)).toEqual([0, 0]);
  expect(medianDays(curve)).toBeNull();
  expect(restrictedMean(curve, 180)).toBe(180);
});

test("when everybody is backed survival ends at 0, without variance or interval", () => {
  const curve = kaplanMeier(waitsFrom("2 5"));
  expect(curve.at(-1)).toMatchObject({ survival: 0, variance: null, lower: null, upper: null });
  expect(survivalAt(curve, 400)?.survival).toBe(0);
  expect(restrictedMean(curve, 180)).toBe(3.5);
});

test("before the first day seen everyone waits, and after the last the last value stays", () => {
  const curve = kaplanMeier(waitsFrom("10 20+"));
  expect(survivalAt(curve, 9)).toEqual({ survival: 1, lower: null, upper: null });
  expect(survivalAt(curve, 900)).toEqual(survivalAt(curve, 20));
  expect(restrictedMean(curve, 30)).toBe(20);
});

test("the median is the first day at a half, even when rounding leaves survival a hair above it", () => {
  expect(medianDays(kaplanMeier(waitsFrom("1 2 3 4")))).toBe(2);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (half) => {
      const waits = Array.from({ length: 2 * half }, (_, place) => ({ days: place + 1, backed: true }));
      expect(medianDays(kaplanMeier(waits))).toBe(half);
    }),
  );
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s days", (days) => {
  expect(() => kaplanMeier([{ days, backed: true }])).toThrow(RangeError);
  expect(() => survivalAt([], days)).toThrow(RangeError);
  expect(() => restrictedMean([], days)).toThrow(RangeError);
});

test("survival, variance and interval are what their definitions say", () => {
  fc.assert(
    fc.property(someWaits, (waits) => {
      for (const step of kaplanMeier(waits)) {
        const survival = survivalByDefinition(waits, step.days);
        const greenwood = greenwoodByDefinition(waits, step.days);
        expect(step.atRisk).toBe(waitingOn(waits, step.days));
        expect(step.backed).toBe(backedOn(waits, step.days));
        expect(step.backed + step.censored).toBe(waits.filter((wait) => wait.days === step.days).length);
        expect(step.survival).toBeCloseTo(survival, 12);
        if (survival > 0) expect(step.variance).toBeCloseTo(survival ** 2 * greenwood, 12);
        if (step.lower === null || step.upper === null) continue;
        const middle = Math.log(-Math.log(survival));
        const deviation = Math.sqrt(greenwood) / Math.abs(Math.log(survival));
        expect((Math.log(-Math.log(step.lower)) - middle) / deviation).toBeCloseTo(1.959963985, 6);
        expect((middle - Math.log(-Math.log(step.upper))) / deviation).toBeCloseTo(1.959963985, 6);
      }
    }),
  );
});

test("median, survival on any day and restricted mean are what their definitions say", () => {
  fc.assert(
    fc.property(someWaits, fc.nat({ max: 60 }), (waits, until) => {
      fc.pre(waits.length > 0);
      const curve = kaplanMeier(waits);
      const everyDay = Array.from({ length: until }, (_, day) => survivalByDefinition(waits, day));
      expect(survivalAt(curve, until)?.survival).toBeCloseTo(survivalByDefinition(waits, until), 12);
      expect(restrictedMean(curve, until)).toBeCloseTo(
        everyDay.reduce((sum, share) => sum + share, 0),
        9,
      );
      const days = Array.from({ length: 41 }, (_, day) => day);
      expect(medianDays(curve)).toBe(days.find((day) => survivalByDefinition(waits, day) < 0.5 + 1e-9) ?? null);
    }),
  );
});

test("survival never rises, lies between its bounds, and all lie between 0 and 1", () => {
  fc.assert(
    fc.property(someWaits, (waits) => {
      let before = 1;
      for (const { survival, lower, upper } of kaplanMeier(waits)) {
        expect(survival).toBeLessThanOrEqual(before);
        before = survival;
        const ascending = [0, lower ?? 0, survival, upper ?? 1, 1];
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
        expect(lower === null).toBe(survival === 0 || survival === 1);
        expect(upper === null).toBe(lower === null);
      }
    }),
  );
});

test("the restricted mean lies between 0 and its horizon", () => {
  fc.assert(
    fc.property(someWaits, fc.nat({ max: 400 }), (waits, horizon) => {
      const mean = restrictedMean(kaplanMeier(waits), horizon) ?? 0;
      expect(mean).toBeGreaterThanOrEqual(0);
      expect(mean).toBeLessThanOrEqual(horizon + 1e-9);
    }),
  );
});

test("the order of the waits does not matter, and they are left as they were", () => {
  const shuffled = someWaits.chain((waits) =>
    fc.tuple(fc.constant(waits), fc.shuffledSubarray(waits, { minLength: waits.length })),
  );
  fc.assert(
    fc.property(shuffled, ([waits, mixed]) => {
      const asGiven = structuredClone(mixed);
      expect(kaplanMeier(mixed)).toEqual(kaplanMeier(waits));
      expect(mixed).toEqual(asGiven);
    }),
  );
});
