import { erfc } from "./erfc";
import { lifeTable, type Wait } from "./life-table";

/** How far two groups' waits differ: chi-square with one degree of freedom, and the chance of one as large if they do not. */
export type LogRank = { chiSquare: number; p: number };

/**
 * The log-rank test of two groups' waits (Mantel 1966), with the hypergeometric variance, as R's survdiff gives it.
 * Null when there is nothing to compare: no day on which somebody was backed while both groups were waiting.
 */
export function logRank(first: readonly Wait[], second: readonly Wait[]): LogRank | null {
  const ofFirst = lifeTable(first);
  let next = 0;
  let excess = 0;
  let variance = 0;
  for (const { days, atRisk, backed } of lifeTable([...first, ...second])) {
    const row = ofFirst[next];
    const share = (row?.atRisk ?? 0) / atRisk;
    excess -= backed * share;
    if (atRisk > 1) variance += (backed * share * (1 - share) * (atRisk - backed)) / (atRisk - 1);
    if (row?.days === days) {
      excess += row.backed;
      next += 1;
    }
  }
  if (variance === 0) return null;
  const chiSquare = excess ** 2 / variance;
  return { chiSquare, p: erfc(Math.sqrt(chiSquare / 2)) };
}
