import type { Columns } from "./columns";

/** Degrees, in WGS 84. */
export type Point = { latitude: number; longitude: number };

const METRES_PER_DEGREE = 111_195;
export const METRES_PER_MILE = 1_609.344;

/**
 * Whole metres from a point to the nearest of a project's places, or Infinity when none is known. The earth is taken as flat, which over
 * the hundred miles that anybody asks about is within a part in a hundred.
 */
export function distanceFrom({ latitude, longitude }: Point, columns: Columns): (at: number) => number {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const to = (there: number, along: number) => {
    const north = there - latitude;
    const east = (along - longitude) * narrowing;
    // Many times as fast as Math.hypot, which minds numbers that do not come up here.
    const metres = Math.sqrt(north * north + east * east) * METRES_PER_DEGREE;
    return Number.isNaN(metres) ? Infinity : Math.round(metres);
  };
  return (at) => {
    const nearest = to(columns.latitude[at] ?? NaN, columns.longitude[at] ?? NaN);
    const more = columns.morePoints.get(at);
    if (!more) return nearest;
    return more.reduce(
      (least, each, index) => (index % 2 === 0 ? Math.min(least, to(each, more[index + 1] ?? NaN)) : least),
      nearest,
    );
  };
}
