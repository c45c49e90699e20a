import { type Interval, wilson } from "./wilson";

/** How many of how many, the share from 0 to 1 (null of none), and its 95 % interval. */
export type Rate = { count: number; total: number; share: number | null; interval: Interval | null };

/** The rate of `count` out of `total`; throws a RangeError unless both are whole and 0 ≤ count ≤ total. */
export function rate(count: number, total: number): Rate {
  return { count, total, share: total > 0 ? count / total : null, interval: wilson(count, total) };
}
