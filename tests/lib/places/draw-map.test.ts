import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { drawMap } from "@/lib/places/draw-map";

const lozells = { latitude: 52.5, longitude: -1.9 };
const aston = { latitude: 52.51, longitude: -1.88 };

async function aWard(code: string, { latitude, longitude }: typeof lozells, demonstration = false) {
  const half = 0.01;
  const outline = [
    [
      [longitude - half, latitude - half],
      [longitude + half, latitude - half],
      [longitude + half, latitude + half],
      [longitude - half, latitude - half],
    ],
  ];
  await db.area.create({
    data: {
      code,
      kind: "ward",
      name: code,
      latitude,
      longitude,
      outline: [outline],
      demonstration,
      importedAt: new Date(),
    },
  });
}

test("a map marks what the list shows, dots the rest, and draws the wards around them only", async () => {
  await aWard("Lozells", lozells);
  await aWard("Leeds", { latitude: 53.8, longitude: -1.55 });
  const map = await drawMap(
    [
      { id: "a", points: [lozells] },
      { id: "b", points: [] },
    ],
    [aston, aston],
  );
  expect(map).toMatchObject({ missing: 1, demonstration: false });
  expect(map?.areas.map(({ name }) => name)).toEqual(["Lozells"]);
  expect(map?.marks.map(({ id }) => id)).toEqual(["a"]);
  expect(map?.dots.match(/M/g)).toHaveLength(1);
});

test("marks come from the north down, and made-up outlines are called so", async () => {
  await aWard("Aston", aston, true);
  const map = await drawMap(
    [
      { id: "south", points: [lozells] },
      { id: "north", points: [aston] },
    ],
    [],
  );
  expect(map?.marks.map(({ id }) => id)).toEqual(["north", "south"]);
  expect(map?.demonstration).toBe(true);
});

test("without any place there is no map", async () => {
  expect(await drawMap([{ id: "a", points: [] }], [])).toBeNull();
});

test("the wards of a small map are named at their middles, and those of a crowded one are not", async () => {
  await aWard("Lozells", lozells);
  const map = await drawMap([{ id: "a", points: [lozells] }], []);
  expect(map?.names).toMatchObject([{ name: "Lozells", x: map?.marks[0]?.x, y: map?.marks[0]?.y }]);
  for (let more = 0; more < 14; more++)
    await aWard(`Ward ${more}`, { latitude: lozells.latitude + more / 1000, longitude: lozells.longitude });
  const crowded = await drawMap([{ id: "a", points: [lozells] }], []);
  expect([crowded?.areas.length, crowded?.names]).toEqual([15, []]);
});
