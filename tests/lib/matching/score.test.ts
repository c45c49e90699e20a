import fc from "fast-check";
import { expect, test } from "vitest";
import { type Features, pointsOf, scoreOf, strength } from "@/lib/matching/score";
import { inTurn, placeInTurn, shownInTurn } from "@/lib/matching/turn";
import { reasonOrder, usualWeights, type Weights } from "@/lib/matching/weights";

const part = fc.double({ min: 0, max: 1, noNaN: true });
const features: fc.Arbitrary<Features> = fc.record({
  fit: part,
  covers: part,
  miles: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
  sameDistrict: fc.boolean(),
  waitedDays: fc.integer({ min: 0, max: 3000 }),
  backed: fc.boolean(),
  organisationBacked: fc.boolean(),
  areaBacked: fc.boolean(),
  decile: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
});
const weights: fc.Arbitrary<Weights> = fc.record(
  Object.fromEntries(reasonOrder.map((reason) => [reason, fc.integer({ min: 0, max: 100 })])) as Record<
    keyof Weights,
    fc.Arbitrary<number>
  >,
);

test("more of any reason never lowers a score, whatever the weights", () => {
  fc.assert(
    fc.property(features, features, weights, (one, other, given) => {
      const better: Features = {
        fit: Math.max(one.fit, other.fit),
        covers: Math.max(one.covers, other.covers),
        miles: one.miles === null || other.miles === null ? one.miles : Math.min(one.miles, other.miles),
        sameDistrict: one.sameDistrict || other.sameDistrict,
        waitedDays: Math.max(one.waitedDays, other.waitedDays),
        backed: one.backed && other.backed,
        organisationBacked: one.organisationBacked && other.organisationBacked,
        areaBacked: one.areaBacked && other.areaBacked,
        decile: one.decile === null || other.decile === null ? one.decile : Math.min(one.decile, other.decile),
      };
      expect(scoreOf(better, given)).toBeGreaterThanOrEqual(scoreOf(one, given));
    }),
  );
});

test("each reason's strength is between 0 and 1, and the points add up to the score", () => {
  fc.assert(
    fc.property(features, weights, (known, given) => {
      for (const reason of reasonOrder) {
        expect(strength[reason](known)).toBeGreaterThanOrEqual(0);
        expect(strength[reason](known)).toBeLessThanOrEqual(1);
      }
      const score = scoreOf(known, given);
      const points = pointsOf(known, given);
      expect(score).toBe(Math.round(points.reduce((sum, each) => sum + each.points, 0)));
    }),
  );
});

test("by the usual weights what fits wholly comes before anything that does not fit, however needy", () => {
  fc.assert(
    fc.property(features, features, (one, other) => {
      const fitting = scoreOf({ ...one, fit: 1, covers: 1 }, usualWeights);
      expect(fitting).toBeGreaterThan(scoreOf({ ...other, fit: 0 }, usualWeights));
    }),
  );
  expect(reasonOrder.reduce((sum, reason) => sum + usualWeights[reason], 0)).toBe(100);
});

test("a reason that counts for nothing changes nothing", () => {
  fc.assert(
    fc.property(features, weights, (known, given) => {
      const without = { ...given, waiting: 0 };
      expect(pointsOf({ ...known, waitedDays: 0 }, without)).toEqual(pointsOf({ ...known, waitedDays: 900 }, without));
    }),
  );
});

/*
 * With equal scores each of 100 projects is among the first ten of a view with probability 1/10. Over 1,000 views its exposure is binomial:
 * mean 100, standard deviation √(1000 × 0.1 × 0.9) = 9.5. All of 100 projects lie within ±40 (4.2 standard deviations) with probability 0.997,
 * and the chi-squared statistic of the 100 counts (99 degrees of freedom, mean 99 × 0.9) stays under 149, its 99.9th percentile.
 */
test("among equals, exposure over 1,000 views is within 40 of 100 for every project", () => {
  const projects = Array.from({ length: 100 }, (_, index) => ({
    id: `01890000-0000-7000-8000-${String(index).padStart(12, "0")}`,
    score: 70,
  }));
  const shown = new Map(projects.map(({ id }) => [id, 0]));
  for (let view = 0; view < 1000; view += 1) {
    const turn = `supplier-${view % 50} 2026-11-${String(1 + Math.floor(view / 50)).padStart(2, "0")}`;
    for (const { id } of inTurn(projects, turn).slice(0, 10)) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  const counts = [...shown.values()];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(60);
  expect(Math.max(...counts)).toBeLessThanOrEqual(140);
  expect(counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0)).toBeLessThan(149);
});

const plain: Features = {
  ...{ fit: 1, covers: 1, miles: 2, sameDistrict: false, waitedDays: 200, decile: 3 },
  ...{ backed: false, organisationBacked: false, areaBacked: false },
};
const kinds: Record<string, Features> = {
  old: plain,
  fresh: { ...plain, waitedDays: 0 },
  far: { ...plain, miles: 30 },
  established: { ...plain, organisationBacked: true, areaBacked: true, waitedDays: 0 },
};

/** How often each project of each kind is among the six shown, in 1,000 views by 50 suppliers on 20 days. */
function exposure(): Record<string, number[]> {
  const projects = Object.entries(kinds).flatMap(([kind, features]) =>
    Array.from({ length: 15 }, (_, index) => ({
      ...{ id: `${kind} ${index}`, features, score: scoreOf(features, usualWeights) },
    })),
  );
  const shown = new Map(projects.map(({ id }) => [id, 0]));
  for (let view = 0; view < 1000; view += 1) {
    const turn = `supplier-${view % 50} 2026-11-${String(1 + Math.floor(view / 50)).padStart(2, "0")}`;
    for (const { id } of shownInTurn(inTurn(projects, turn), 6, turn)) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  const of = (kind: string) => [...shown].filter(([id]) => id.startsWith(kind)).map(([, count]) => count);
  return Object.fromEntries(Object.keys(kinds).map((kind) => [kind, of(kind)]));
}

/*
 * Sixty projects fit alike; six are shown, so equal would be 100 in 1,000 views. Two of six places go in turn to the 56 others, which is
 * 35.7 views each (standard deviation 5.9), whatever else speaks for or against them. A seventh of equal is 3.6 standard deviations under
 * that. The rest goes to who needs it most.
 */
test("with equal fit nobody is starved: each has at least a seventh of an equal share of 1,000 views, who needs it most the most", () => {
  const counts = exposure();
  const all = Object.values(counts).flat();
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(6_000);
  expect(Math.min(...all)).toBeGreaterThanOrEqual(100 / 7);
  expect(Math.min(...counts["old"]!)).toBeGreaterThan(Math.max(...counts["established"]!));
});

test("the places by turn go to none that fits worse than the best, and all are filled where there are enough", () => {
  const worse = { ...plain, fit: 0.5 };
  const ranked = [plain, plain, plain, plain, worse, plain, worse].map((features, at) => ({ id: `${at}`, features }));
  for (let day = 0; day < 20; day += 1) {
    const shown = shownInTurn(ranked, 6, `day ${day}`).map(({ id }) => id);
    expect(shown).toEqual(["0", "1", "2", "3", "5", "4"]);
  }
  expect(shownInTurn(ranked.slice(0, 2), 6, "today")).toHaveLength(2);
  expect(shownInTurn([], 6, "today")).toEqual([]);
});

test("a turn is the same whenever it is asked, and never comes before a better score", () => {
  const many = [
    { id: "a", score: 3 },
    { id: "b", score: 3 },
    { id: "c", score: 9 },
  ];
  expect(inTurn(many, "today")).toEqual(inTurn(many.toReversed(), "today"));
  for (let day = 0; day < 50; day += 1) expect(inTurn(many, `day ${day}`)[0]!.id).toBe("c");
  expect(placeInTurn("a", "today")).not.toBe(placeInTurn("a", "tomorrow"));
});
