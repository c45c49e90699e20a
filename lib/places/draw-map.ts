import { listOutlines } from "./list-outlines";
import { boxAround, mapFrame } from "./map-frame";

type Point = { latitude: number; longitude: number };
/** A thing that a map leads to, and where it is. */
export type Marked = { id: string; points: readonly Point[] };

/** A map in its own units: areas as paths, every other place as one path of dots, and the marked things. */
export type DrawnMap = {
  width: number;
  height: number;
  areas: { code: string; name: string; path: string }[];
  /** What the areas are called, at their middles, where there is room for it. */
  names: { code: string; name: string; x: number; y: number }[];
  dots: string;
  /** From the north down, so that moving through them follows the map. */
  marks: { id: string; x: number; y: number }[];
  /** How many of the marked things have no place on it. */
  missing: number;
  demonstration: boolean;
};

// More names than this run into each other.
const MOST_NAMES = 14;

/** Draws the places of all that a search found, and marks those that the page lists; null when none has a place that is known. */
export async function drawMap(marked: readonly Marked[], others: readonly Point[]): Promise<DrawnMap | null> {
  const box = boxAround([...others, ...marked.flatMap(({ points }) => points)]);
  if (!box) return null;
  const frame = mapFrame(box);
  const areas = await listOutlines(box);
  const marks = marked.flatMap(({ id, points }) => {
    const point = points.find(frame.holds);
    return point ? [{ id, ...frame.at(point) }] : [];
  });
  const dots = new Set(others.filter(frame.holds).map((point) => `M${frame.at(point).x} ${frame.at(point).y}h0`));
  const within = areas.filter(frame.holds);
  return {
    width: frame.width,
    height: frame.height,
    areas: areas.map(({ code, name, outline }) => ({ code, name, path: frame.path(outline) })),
    names:
      within.length > MOST_NAMES ? [] : within.map((area) => ({ code: area.code, name: area.name, ...frame.at(area) })),
    dots: [...dots].join(""),
    marks: marks.toSorted((one, other) => one.y - other.y),
    missing: marked.length - marks.length,
    demonstration: areas.some(({ demonstration }) => demonstration),
  };
}
