import type { Step } from "./kaplan-meier";

/** With fewer than this many still at risk a curve says little, and is not drawn on. */
export const fewestAtRisk = 10;

/** A corner of the curve of the share backed (0 to 1) by days since listing, with its 95 % interval where there is one. */
export type Corner = { days: number; share: number; lower: number | null; upper: number | null };

/** The last day on which enough were still at risk to draw a curve; null where there never were. */
export function lastDayDrawn(curve: readonly Step[]): number | null {
  return curve.findLast((step) => step.atRisk >= fewestAtRisk)?.days ?? null;
}

/** The corners of a curve from day 0 to where it stops: `until`, or sooner once too few are left. None, no corners. */
export function drawnCurve(curve: readonly Step[], until: number): Corner[] {
  const last = lastDayDrawn(curve);
  if (last === null) return [];
  const end = Math.min(last, until);
  const corners: Corner[] = [{ days: 0, share: 0, lower: null, upper: null }];
  for (const step of curve) {
    if (step.days <= end && step.backed > 0) corners.push(corner(step));
  }
  const reached = corners.at(-1);
  return reached && reached.days < end ? [...corners, { ...reached, days: end }] : corners;
}

/** How many had been listed for `days` and were still neither backed nor lost from sight when that day began. */
export function stillWaitingOn(curve: readonly Step[], days: number): number {
  return curve.find((step) => step.days >= days)?.atRisk ?? 0;
}

function corner({ days, survival, lower, upper }: Step): Corner {
  const bounds =
    lower === null || upper === null ? { lower: null, upper: null } : { lower: 1 - upper, upper: 1 - lower };
  return { days, share: 1 - survival, ...bounds };
}
