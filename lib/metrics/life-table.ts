/**
 * How long a project waited, in whole days from listing: until it was backed, or until we stopped watching (censored).
 * `count` says how many projects waited alike; one unless given.
 */
export type Wait = { readonly days: number; readonly backed: boolean; readonly count?: number };

/** What happened on one distinct day of waiting; `atRisk` counts everyone still waiting when that day began. */
export type LifeTableRow = { days: number; atRisk: number; backed: number; censored: number };

/** Gives the days back; refuses, with a RangeError, any that are not a whole number from 0 up. */
export function wholeDays(days: number) {
  if (!Number.isSafeInteger(days) || days < 0) {
    throw new RangeError(`Days must be a whole number from 0 up, not ${days}`);
  }
  return days;
}

/** Counts waits by distinct day, in order; someone censored on a day is still at risk on it, so backing comes first. */
export function lifeTable(waits: readonly Wait[]): LifeTableRow[] {
  const rows = new Map<number, LifeTableRow>();
  let atRisk = 0;
  for (const { days, backed, count = 1 } of waits) {
    let row = rows.get(days);
    if (!row) rows.set(days, (row = { days: wholeDays(days), atRisk: 0, backed: 0, censored: 0 }));
    if (backed) row.backed += count;
    else row.censored += count;
    atRisk += count;
  }
  const table = [...rows.values()].sort((a, b) => a.days - b.days);
  for (const row of table) {
    row.atRisk = atRisk;
    atRisk -= row.backed + row.censored;
  }
  return table;
}
