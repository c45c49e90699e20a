import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { importAreas } from "@/lib/places/import-areas";
import { activities, aProject, anActor } from "@/tests/support/factories";
import { aSquare, geojsonOf } from "./a-places-file";

async function* streamed(pieces: Uint8Array[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
}
const bring = (features: object[], input: object = {}, pieceLength?: number) =>
  importAreas(systemIn(null), input, streamed(geojsonOf(features, pieceLength)));
const lozells = {
  ...{ WD24CD: "E05011119", WD24NM: "Lozells “and {more}\\”", LAD24CD: "E08000025", LAD24NM: "Birmingham" },
};

test.each([1, 7, 100_000])(
  "outlines of wards are imported from pieces of %i bytes, with fewer points",
  async (length) => {
    const imported = await bring(
      [aSquare(lozells, [-1.91, 52.49]), aSquare({ ...lozells, WD24CD: "E05011120" }, [-1.89, 52.49])],
      {},
      length,
    );
    expect(imported).toMatchObject({ outcome: "applied", rows: 2, applied: { areas: { created: 2 } }, problems: [] });
    const [ward] = await db.area.findMany({ where: { kind: "ward" }, orderBy: { code: "asc" } });
    expect(ward).toMatchObject({
      code: "E05011119",
      name: lozells.WD24NM,
      authorityCode: "E08000025",
      demonstration: false,
    });
    expect([ward?.latitude, ward?.longitude]).toEqual([expect.closeTo(52.5, 6), expect.closeTo(-1.9, 6)]);
    expect(ward?.outline).toEqual([
      [
        [
          [-1.91, 52.49],
          [-1.89, 52.49],
          [-1.89, 52.51],
          [-1.91, 52.51],
          [-1.91, 52.49],
        ],
      ],
    ]);
    expect(await db.area.findUnique({ where: { code: "E08000025" } })).toMatchObject({
      kind: "authority",
      name: "Birmingham",
    });
  },
);

test("local authorities are known by having no ward’s code, and by the middle that they give", async () => {
  const authority = aSquare({ lad25cd: "E08000025", lad25nm: "Birmingham", lat: 52.48, long: -1.9 }, [-2, 52.4], 0.2);
  await bring([{ ...authority, geometry: { type: "MultiPolygon", coordinates: [authority.geometry.coordinates] } }]);
  expect(await db.area.findMany()).toMatchObject([
    { kind: "authority", name: "Birmingham", latitude: 52.48, longitude: -1.9 },
  ]);
});

test("the same file again changes nothing, and places that are whole areas are looked up", async () => {
  const { id: projectId } = await aProject();
  await db.place.create({ data: { projectId, name: "Lozells", areaCode: "E05011119" } });
  const features = [aSquare(lozells, [-1.91, 52.49])];
  expect((await bring(features)).applied).toMatchObject({ places: { updated: 1 } });
  const known = {
    wardCode: "E05011119",
    authorityCode: "E08000025",
    lsoaCode: null,
    latitude: expect.closeTo(52.5, 6) as number,
  };
  expect(await db.place.findFirst()).toMatchObject(known);
  expect((await bring(features)).applied).toMatchObject({ areas: { unchanged: 1 }, places: { updated: 0 } });
  expect(await activities()).toEqual(["places.imported"]);
});

test("a ward whose file names no local authority lies in that of its postcodes", async () => {
  const postcode = { authorityCode: "E08000025", wardCode: "E05011119", importedAt: new Date() };
  await db.postcode.createMany({
    data: [
      { ...postcode, postcode: "B19 1NH" },
      { ...postcode, postcode: "B19 2NH" },
    ],
  });
  const alone = [aSquare({ WD24CD: "E05011119", WD24NM: "Lozells" }, [-1.91, 52.49])];
  await bring(alone);
  expect(await db.area.findFirst()).toMatchObject({ authorityCode: "E08000025" });
  expect((await bring(alone)).applied).toMatchObject({ areas: { unchanged: 1 } });
});

test("what is wrong with a feature is told by its number and its property", async () => {
  const refused = await bring([
    aSquare({ WD24CD: "Lozells", WD24NM: "" }, [-1.91, 52.49]),
    { type: "Feature", properties: {}, geometry: null },
  ]);
  expect(refused).toMatchObject({
    outcome: "refused",
    problems: [
      { row: 1, column: "WD24CD", level: "error" },
      { row: 1, column: "WD24NM", message: "is missing" },
      { row: 2, column: "geometry", level: "error" },
    ],
  });
  expect(await db.area.count()).toBe(0);
});

test("grid references are refused in a sentence, and so is what holds no features", async () => {
  await expect(bring([aSquare(lozells, [406_000, 288_000], 900)])).rejects.toThrow(/download the file in WGS84/);
  const other = importAreas(systemIn(null), {}, streamed([Buffer.from('{"type":"Topology"}')]));
  await expect(other).rejects.toThrow("The file is not a GeoJSON FeatureCollection");
});

test("only the system imports", async () => {
  const team = await anActor("procurement");
  await expect(importAreas(team, {}, streamed(geojsonOf([])))).rejects.toMatchObject({ kind: "notAllowed" });
});
