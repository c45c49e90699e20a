import fc from "fast-check";
import { expect, test } from "vitest";
import { boxAround, mapFrame, mapWidth } from "@/lib/places/map-frame";

const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const places = fc.array(fc.record({ latitude: degrees(50, 55), longitude: degrees(-5, 1.5) }), {
  minLength: 1,
  maxLength: 120,
});

test("a box holds every place, but for the outermost fiftieth at each edge", () => {
  fc.assert(
    fc.property(places, (points) => {
      const { holds } = mapFrame(boxAround(points)!);
      const outside = points.filter((point) => !holds(point)).length;
      expect(outside).toBeLessThanOrEqual(4 * Math.floor(points.length / 50));
    }),
  );
});

test("what a box holds stands within the drawing, north up and west left", () => {
  fc.assert(
    fc.property(places, (points) => {
      const frame = mapFrame(boxAround(points)!);
      const inside = points.filter(frame.holds).map((point) => ({ point, ...frame.at(point) }));
      for (const { x, y } of inside) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(mapWidth);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(frame.height);
      }
      for (const one of inside)
        for (const other of inside) {
          if (one.point.latitude > other.point.latitude) expect(one.y).toBeLessThanOrEqual(other.y);
          if (one.point.longitude < other.point.longitude) expect(one.x).toBeLessThanOrEqual(other.x);
        }
    }),
    { numRuns: 30 },
  );
});

test("a mile is as long from north to south as from west to east", () => {
  const { at } = mapFrame({ west: -2, east: -1.7, south: 52.4, north: 52.6 });
  const middle = at({ latitude: 52.5, longitude: -1.85 });
  const mileNorth = at({ latitude: 52.5 + 1 / 69.11, longitude: -1.85 });
  const mileEast = at({ latitude: 52.5, longitude: -1.85 + 1 / (69.11 * Math.cos((52.5 * Math.PI) / 180)) });
  expect(Math.abs(middle.y - mileNorth.y - (mileEast.x - middle.x))).toBeLessThan(0.5);
});

test("one place alone has about a mile and a half around it, and none has no map", () => {
  const box = boxAround([{ latitude: 52.5, longitude: -1.9 }])!;
  expect(box.north - box.south).toBeCloseTo(0.045, 5);
  expect(boxAround([])).toBeNull();
});

test("an outline becomes a closed path for each of its rings", () => {
  const { path } = mapFrame({ west: 0, east: 1, south: 0, north: 1 });
  const square = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ] as [number, number][],
  ];
  expect(path([square[0] ? [square[0]] : []])).toMatch(/^M0 600(\.\d)?L600 600(\.\d)?L600 0L0 600(\.\d)?Z$/);
});
