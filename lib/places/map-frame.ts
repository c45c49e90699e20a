import type { Outline } from "./outline";

/** Degrees, in WGS 84. */
type Point = { latitude: number; longitude: number };
/** The part of the world that a map shows. */
export type Box = { west: number; east: number; south: number; north: number };

// About a mile and a half from the middle to each side, so that one place alone still has streets around it.
const LEAST_DEGREES = 0.045;
const MARGIN = 0.06;
/** Maps are drawn this wide, in their own units. */
export const mapWidth = 600;

/**
 * The box around places, with a margin; null without places. One in fifty at each edge may lie outside, so that a single
 * place far away does not make a dot of all the others.
 */
export function boxAround(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const [south, north] = span(points.map(({ latitude }) => latitude));
  const [west, east] = span(points.map(({ longitude }) => longitude));
  return { west, east, south, north };
}

function span(degrees: number[]): [number, number] {
  const sorted = degrees.toSorted((one, other) => one - other);
  const outside = Math.floor(sorted.length / 50);
  const least = sorted[outside] ?? 0;
  const most = sorted[sorted.length - 1 - outside] ?? least;
  const padding = Math.max((most - least) * MARGIN, (LEAST_DEGREES - (most - least)) / 2);
  return [least - padding, most + padding];
}

/** Where things stand on a map of a box: north is up, and a mile is as long in each direction (equirectangular about its middle). */
export function mapFrame({ west, east, south, north }: Box) {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = mapWidth / ((east - west) * squeeze);
  const x = (longitude: number) => tenth((longitude - west) * squeeze * scale);
  const y = (latitude: number) => tenth((north - latitude) * scale);
  const height = Math.ceil((north - south) * scale);
  return {
    width: mapWidth,
    height,
    at: ({ latitude, longitude }: Point) => ({ x: x(longitude), y: y(latitude) }),
    holds: ({ latitude, longitude }: Point) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
    path: (outline: Outline) =>
      outline
        .flat()
        .map((ring) => `M${ring.map(([longitude, latitude]) => `${x(longitude)} ${y(latitude)}`).join("L")}Z`)
        .join(""),
  };
}

const tenth = (units: number) => Math.round(units * 10) / 10;
