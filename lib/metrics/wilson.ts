import { normal95 } from "./normal-95";

/** The 95 % interval of a share, as shares from 0 to 1. */
export type Interval = { lower: number; upper: number };

/**
 * Wilson's (1927) 95 % interval, without continuity correction, for `count` out of `total`.
 * Null out of none. Anything but whole numbers with 0 ≤ count ≤ total throws a RangeError.
 */
export function wilson(count: number, total: number): Interval | null {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(total) || count < 0 || count > total) {
    throw new RangeError(`A share needs whole numbers, some out of all, not ${count} of ${total}`);
  }
  if (total === 0) return null;
  const squared = normal95 ** 2;
  const centre = (count + squared / 2) / (total + squared);
  const reach = (normal95 / (total + squared)) * Math.sqrt((count * (total - count)) / total + squared / 4);
  return {
    lower: count === 0 ? 0 : Math.max(0, centre - reach),
    upper: count === total ? 1 : Math.min(1, centre + reach),
  };
}
