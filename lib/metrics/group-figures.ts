import type { CashRequested } from "./cash-requested";
import { countOf } from "./counted";
import { kaplanMeier, medianDays, restrictedMean, survivalAt, type Step } from "./kaplan-meier";
import type { Wait } from "./life-table";
import { mean } from "./mean";
import { median } from "./median";
import type { WaitRow } from "./waits-since-listing";
import { rate } from "./rate";
import type { Interval } from "./wilson";

/** The share backed within a number of days, counting everyone; no interval while nobody, or once everybody, is backed. */
export type BackedWithin = { days: number; share: number | null; interval: Interval | null };

/** How many waits are over the horizon that restricted means go to, in days. */
export const horizonDays = 180;

/** Every figure of one group of projects; money in pence, waits in days, null where there is nothing to say. */
export type GroupFigures = ReturnType<typeof groupFigures>;

/** Works out a group's figures from its waits and what it asked for. */
export function groupFigures(rows: readonly WaitRow[], cash: CashRequested) {
  const outcome = (which: WaitRow["outcome"]) =>
    rows.filter((row) => row.outcome === which).map(({ days, projects }) => ({ value: days, count: projects }));
  const [backed, waiting, ended] = [outcome("backed"), outcome("waiting"), outcome("ended")];
  const curve = kaplanMeier(waitsOf(rows));
  const sum = (of: "needs" | "needsMet" | "matchedPence") => rows.reduce((total, row) => total + row[of], 0);
  const matchedPence = sum("matchedPence");
  return {
    byCount: rate(countOf(backed), countOf(backed) + countOf(waiting) + countOf(ended)),
    byNeed: rate(sum("needsMet"), sum("needs")),
    byCash: { matchedPence, share: cash.pence > 0 ? matchedPence / cash.pence : null },
    cash,
    backedOnly: { projects: countOf(backed), meanDays: mean(backed), medianDays: median(backed) },
    everyone: {
      medianDays: medianDays(curve),
      within: [30, 90, 180].map((days) => backedWithin(curve, days)),
      restrictedMeanDays: restrictedMean(curve, horizonDays),
    },
    stillWaiting: {
      projects: countOf(waiting),
      medianDays: median(waiting),
      longestDays: waiting.length > 0 ? waiting.reduce((most, { value }) => Math.max(most, value), 0) : null,
    },
    ended: countOf(ended),
    curve,
  };
}

/** A group's waits, as the life table takes them: whoever is not backed is censored. */
export function waitsOf(rows: readonly WaitRow[]): Wait[] {
  return rows.map(({ days, outcome, projects }) => ({ days, backed: outcome === "backed", count: projects }));
}

function backedWithin(curve: readonly Step[], days: number): BackedWithin {
  const left = survivalAt(curve, days);
  if (!left) return { days, share: null, interval: null };
  const { survival, lower, upper } = left;
  return {
    days,
    share: 1 - survival,
    interval: lower === null || upper === null ? null : { lower: 1 - upper, upper: 1 - lower },
  };
}
