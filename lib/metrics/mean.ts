import { type Counted, countOf } from "./counted";

/** The arithmetic mean, in the values' own unit; null of none. */
export function mean(values: readonly Counted[]): number | null {
  const count = countOf(values);
  return count === 0 ? null : values.reduce((sum, each) => sum + each.value * each.count, 0) / count;
}
