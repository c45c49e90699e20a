import { lifeTable, type LifeTableRow, type Wait, wholeDays } from "./life-table";
import { normal95 } from "./normal-95";

/** The share still waiting (0 to 1), with its 95 % interval; no interval while nobody, or once everybody, is backed. */
export type Survival = { survival: number; lower: number | null; upper: number | null };

/** One distinct day of the curve: who was waiting, what happened, and what it leaves; no variance once survival is 0. */
export type Step = LifeTableRow & Survival & { variance: number | null };

/** Survival within this of a half counts as a half: products of fractions miss it by rounding. */
const rounding = 1e-9;

/**
 * The share of projects still not backed after each day, by Kaplan and Meier (1958), from waits in any order.
 * The variance is Greenwood's (1926); the 95 % interval is on the log(−log) scale (Kalbfleisch and Prentice 1980),
 * as in R's survfit with conf.type = "log-log". No waits give no steps. Days that are not whole, or negative, throw a RangeError.
 */
export function kaplanMeier(waits: readonly Wait[]): Step[] {
  let survival = 1;
  let greenwood = 0;
  return lifeTable(waits).map((row) => {
    const left = row.atRisk - row.backed;
    survival *= left / row.atRisk;
    greenwood += row.backed / (row.atRisk * left);
    const variance = survival > 0 ? survival ** 2 * greenwood : null;
    return Object.assign(row, { survival, variance }, logLogInterval(survival, greenwood));
  });
}

/** The share still waiting after `days` whole days; beyond the last one seen it keeps the last value. Null without waits. */
export function survivalAt(curve: readonly Step[], days: number): Survival | null {
  wholeDays(days);
  if (curve.length === 0) return null;
  const step = curve.findLast((each) => each.days <= days);
  return step
    ? { survival: step.survival, lower: step.lower, upper: step.upper }
    : { survival: 1, lower: null, upper: null };
}

/**
 * The first day by which at least half were backed, or null when that was not reached.
 * Where survival rests on exactly a half this is the day on which it got there, so always a day that something
 * happened; R's survfit gives the middle of that stretch instead.
 */
export function medianDays(curve: readonly Step[]): number | null {
  return curve.find((step) => step.survival <= 0.5 + rounding)?.days ?? null;
}

/**
 * The mean wait in days when no wait counts for more than `horizonDays`: the area under the curve up to there (Irwin 1949).
 * Beyond the last day seen it keeps the last value, as R does. Null without waits.
 */
export function restrictedMean(curve: readonly Step[], horizonDays: number): number | null {
  wholeDays(horizonDays);
  if (curve.length === 0) return null;
  let area = 0;
  let reached = 0;
  let survival = 1;
  for (const step of curve) {
    if (step.days >= horizonDays) break;
    area += survival * (step.days - reached);
    ({ days: reached, survival } = step);
  }
  return area + survival * (horizonDays - reached);
}

function logLogInterval(survival: number, greenwood: number) {
  if (survival === 0 || survival === 1) return { lower: null, upper: null };
  const reach = (normal95 * Math.sqrt(greenwood)) / -Math.log(survival);
  return { lower: survival ** Math.exp(reach), upper: survival ** Math.exp(-reach) };
}
