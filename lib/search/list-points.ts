import type { Point } from "./distance";
import type { Found } from "./search-projects";

const MOST = 2_000;

/** Where the projects of a page are, by its ids, and the places of the others that its search found: the newest, where there are too many to draw. */
export function listPoints(
  { found, catalogue: { columns } }: Found,
  ids: readonly string[],
): { listed: { id: string; points: Point[] }[]; others: Point[] } {
  const pointAt = (at: number): Point => ({
    latitude: columns.latitude[at] ?? NaN,
    longitude: columns.longitude[at] ?? NaN,
  });
  const placed = found.filter((at) => !Number.isNaN(columns.latitude[at] ?? NaN));
  const points = new Map(ids.map((id): [string, Point[]] => [id, []]));
  for (const at of placed) points.get(columns.ids[at] ?? "")?.push(pointAt(at));
  const others = placed.filter((at) => !points.has(columns.ids[at] ?? ""));
  const newest =
    others.length > MOST
      ? others.toSorted((a, b) => (columns.listedAt[b] ?? 0) - (columns.listedAt[a] ?? 0)).subarray(0, MOST)
      : others;
  return { listed: Array.from(points, ([id, at]) => ({ id, points: at })), others: Array.from(newest, pointAt) };
}
