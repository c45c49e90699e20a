import { type Counted, countOf } from "./counted";

/** The middle value, or halfway between the two in the middle, in the values' own unit; null of none. */
export function median(values: readonly Counted[]): number | null {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const count = countOf(sorted);
  const lower = valueAt(sorted, Math.ceil(count / 2));
  const upper = valueAt(sorted, Math.floor(count / 2) + 1);
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) / 2;
}

/** The value that stands at a place in the order, from 1. */
function valueAt(sorted: readonly Counted[], place: number): number | undefined {
  let passed = 0;
  return sorted.find(({ count }) => (passed += count) >= place)?.value;
}
