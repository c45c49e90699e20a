/** A point of an outline as GeoJSON has it: longitude, then latitude. */
export type Point = [longitude: number, latitude: number];
type Ring = Point[];
/** The coordinates of a GeoJSON multipolygon: polygons of rings, the first of each its border, the others holes. */
export type Outline = Ring[][];

// About 55 metres by 34 in the middle of England: fine enough for a map of a city on a screen.
const STEPS_PER_DEGREE = 2_000;
const snap = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;

/**
 * An outline with far fewer points. Each point moves to a grid, and those that say nothing new go; because neighbours' shared
 * borders move alike, no gap opens between them. Islands smaller than the grid go, unless there is nothing else.
 */
export function simplifyOutline(outline: Outline): Outline {
  const simple = outline
    .map((polygon) => polygon.map(simplifyRing))
    .flatMap(([border, ...holes]) =>
      border && border.length > 3 ? [[border, ...holes.filter((hole) => hole.length > 3)]] : [],
    );
  return simple.length > 0 ? simple : outline;
}

function simplifyRing(ring: Ring): Ring {
  const kept: Ring = [];
  for (const [longitude, latitude] of ring) {
    const point: Point = [snap(longitude), snap(latitude)];
    while (kept.length > 0 && saysNothing(kept, point)) kept.pop();
    const last = kept.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  return kept;
}

/** Whether the last point lies straight on the way from the one before it to this one, or is this one. */
function saysNothing(kept: Ring, [x, y]: Point): boolean {
  const last = kept.at(-1);
  const before = kept.at(-2);
  if (!last) return false;
  if (last[0] === x && last[1] === y) return true;
  if (!before) return false;
  const turn = (last[0] - before[0]) * (y - before[1]) - (last[1] - before[1]) * (x - before[0]);
  return Math.abs(turn) < 1e-12;
}

/** The middle of an outline: the centre of gravity of its largest polygon. */
export function middleOf(outline: Outline): Point {
  const [largest] = outline.map(([border = []]) => gravity(border)).sort((one, other) => other.area - one.area);
  return largest?.middle ?? [0, 0];
}

function gravity(ring: Ring): { area: number; middle: Point } {
  const [from = [0, 0] as Point] = ring;
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? from;
    // Measured from the first point, because differences of large numbers lose their last digits.
    const cross = (x1 - from[0]) * (y2 - from[1]) - (x2 - from[0]) * (y1 - from[1]);
    twice += cross;
    x += (x1 + x2 - 2 * from[0]) * cross;
    y += (y1 + y2 - 2 * from[1]) * cross;
  });
  return twice === 0
    ? { area: 0, middle: from }
    : { area: Math.abs(twice / 2), middle: [from[0] + x / (3 * twice), from[1] + y / (3 * twice)] };
}
