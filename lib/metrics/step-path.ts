/** A place in a drawing, in its own units. */
export type Point = { x: number; y: number };
/** Where a band begins and ends above one x. */
export type Span = { x: number; lower: number; upper: number };

/** The SVG path of a line that stays level until the next point and then steps to it; nothing for no points. */
export function stepPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  return first ? `M${first.x},${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join("")}` : "";
}

/** The SVG path of a band between two such lines, with a gap wherever a span is unknown. */
export function stepBand(spans: readonly (Span | null)[]): string {
  return runsOf(spans)
    .map((run) => {
      const back = run.map(({ x, lower }) => `V${lower}H${x}`).reverse();
      return `${stepPath(run.map(({ x, upper }) => ({ x, y: upper })))}${back.join("")}Z`;
    })
    .join("");
}

function runsOf(spans: readonly (Span | null)[]): Span[][] {
  const runs: Span[][] = [[]];
  for (const span of spans) {
    if (span) runs.at(-1)?.push(span);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
