import { formatShare } from "@/lib/share";
import type { Interval } from "./wilson";

/** Days as people read them: 22 is "22 days", 147.06 is "147 days", 1 is "1 day"; none is a dash. */
export function formatDays(days: number | null): string {
  if (days === null) return "–";
  const whole = Math.round(days);
  return whole === 1 ? "1 day" : `${whole.toLocaleString("en-GB")} days`;
}

/** The probability of a test as people read it: "p = 0.99", "p = 0.031", "p < 0.001". */
export function formatProbability(p: number): string {
  if (p < 0.001) return "p < 0.001";
  return `p = ${p < 0.1 ? p.toPrecision(2) : p.toFixed(2)}`;
}

/** An interval in words, "23% to 36%"; a dash where there is none. */
export function inWords(interval: Interval | null): string {
  return interval ? `${formatShare(interval.lower)} to ${formatShare(interval.upper)}` : "–";
}
