import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { importDeprivation } from "@/lib/places/import-deprivation";
import { activities, anActor, aProject } from "@/tests/support/factories";
import { file7Header, file7Of } from "./a-places-file";

async function* streamed(pieces: string[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
}
const bring = (rows: Parameters<typeof file7Of>[0], input: object = {}, header = file7Header) =>
  importDeprivation(systemIn(null), input, streamed(file7Of(rows, header)));

test("each neighbourhood’s deciles are imported from File 7, with the local authority that it names", async () => {
  const imported = await bring([
    ["E01009370", "1", "2"],
    ["E01009371", "10", "9"],
  ]);
  expect(imported).toMatchObject({ outcome: "applied", applied: { neighbourhoods: { created: 2 } }, problems: [] });
  expect(await db.area.findMany({ orderBy: { code: "asc" } })).toMatchObject([
    { code: "E01009370", kind: "lsoa", authorityCode: "E08000025", imdDecile: 1, idaciDecile: 2, demonstration: false },
    { code: "E01009371", imdDecile: 10, idaciDecile: 9 },
    { code: "E08000025", kind: "authority", name: "Birmingham" },
  ]);
  expect(await activities()).toEqual(["places.imported"]);
});

test("the same file again changes nothing", async () => {
  await bring([["E01009370", "1", "2"]]);
  expect((await bring([["E01009370", "1", "2"]])).applied["neighbourhoods"]).toEqual({
    created: 0,
    updated: 0,
    unchanged: 1,
  });
  expect((await bring([["E01009370", "2", "2"]])).applied["neighbourhoods"]).toMatchObject({ updated: 1 });
  expect(await activities()).toHaveLength(2);
});

test("the 2019 edition is refused in a sentence", async () => {
  const header = file7Header.map((name) => name.replace("(2021)", "(2011)").replace("(2024)", "(2019)"));
  await expect(bring([["E01009370", "1", "2"]], {}, header)).rejects.toThrow(
    "This is the 2019 edition, whose neighbourhoods are those of 2011: import File 7 of the Indices of Deprivation 2025",
  );
});

test("a decile that is none is told by row and by the file’s own column", async () => {
  const refused = await bring([
    ["E01009370", "1", "2"],
    ["E01009371", "11", ""],
  ]);
  expect(refused).toMatchObject({
    outcome: "refused",
    problems: [
      { row: 3, column: file7Header[6]?.trim(), message: "“11” is not a decile from 1 to 10" },
      { row: 3, column: file7Header[9], message: "is missing" },
    ],
  });
  expect(await db.area.count()).toBe(0);
});

test("only the system imports", async () => {
  await expect(importDeprivation(await anActor("procurement"), {}, streamed(file7Of([])))).rejects.toMatchObject({
    kind: "notAllowed",
  });
});

test("searches know of it at once, and nothing is made again for projects that it says nothing of", async () => {
  const [told, other] = [await aProject(), await aProject()];
  await db.place.create({ data: { projectId: told.id, postcode: "B19 1AA", district: "B19" } });
  await db.place.create({ data: { projectId: other.id, district: "B20" } });
  const codes = { lsoaCode: "E01009370", wardCode: "E05011116", authorityCode: "E08000025" };
  await db.postcode.create({
    data: { postcode: "B19 1AA", ...codes, latitude: 52.5, longitude: -1.9, importedAt: new Date() },
  });
  const known = () => db.projectSearch.findMany({ select: knownOfPlaces, orderBy: { ordinal: "asc" } });
  const [, before] = await known();
  await bring([["E01009370", "1", "2"]]);
  expect(await known()).toMatchObject([
    {
      ...{ projectId: told.id, imdDecile: 1, points: [52.5, -1.9] },
      places: ["d:B19", "a:E08000025", "n:birmingham"],
    },
    { changedIn: before?.changedIn },
  ]);
  await bring([["E01009370", "3", "2"]]);
  const [again] = await known();
  expect(again).toMatchObject({ imdDecile: 3 });
  await bring([["E01009370", "3", "2"]]);
  expect(await known()).toEqual([again, before]);
  await bring([["E01009370", "4", "2"]], { dryRun: true });
  expect(await known()).toEqual([again, before]);
});

const knownOfPlaces = { projectId: true, imdDecile: true, places: true, points: true, changedIn: true } as const;
