/** Something to measure, and what is measured: answers a second, milliseconds. */
export type Measure = { name: string; take: () => Promise<number> };
export type Taken = { name: string; median: number; least: number; most: number };

/** Takes every measure in turn, round after round, so that a busy moment spoils none more than another; the first rounds only warm up. */
export async function takeInRounds(measures: readonly Measure[], rounds: number, warmUp: number): Promise<Taken[]> {
  const taken = new Map(measures.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { name, take } of measures) {
      const value = await take();
      if (round >= warmUp) taken.get(name)?.push(value);
    }
  }
  return measures.map(({ name }) => summary(name, taken.get(name) ?? []));
}

function summary(name: string, values: readonly number[]): Taken {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return { name, median: ((lower ?? NaN) + (upper ?? NaN)) / 2, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
}
