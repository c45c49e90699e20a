/** A value, and how many times it counts. */
export type Counted = { readonly value: number; readonly count: number };

/** How many values there are, each as often as it counts. */
export function countOf(values: readonly Counted[]): number {
  return values.reduce((sum, each) => sum + each.count, 0);
}
