import { dayInLondon, startOfDayInLondon } from "@/lib/dates";

const tenMinutes = 600_000;
const aDayAndABit = 30 * 3_600_000;

/** When a page made at an instant (both in milliseconds) is no longer true by itself: after ten minutes, or at midnight in London. */
export function pageEnd(madeAt: number): number {
  const today = startOfDayInLondon(dayInLondon(new Date(madeAt))).getTime();
  const tomorrow = startOfDayInLondon(dayInLondon(new Date(today + aDayAndABit))).getTime();
  return Math.min(madeAt + tenMinutes, tomorrow);
}
