import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { importPostcodes } from "@/lib/places/import-postcodes";
import { activities, aProject, anActor } from "@/tests/support/factories";
import { nsplOf, nsplRenamed, type PostcodeCells } from "./a-places-file";

async function* streamed(pieces: string[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
}
const bring = (rows: PostcodeCells[], input: object = {}, header?: string[]) =>
  importPostcodes(systemIn(null), input, streamed(nsplOf(rows, header)));

test("postcodes are imported with their codes and coordinates, ended ones too, and what stands for none is none", async () => {
  const imported = await bring([
    {},
    { pcds: "B19 2NH", doterm: "202103" },
    {
      pcds: "JE2 3AB",
      lat: "99.999999",
      long: "0.000000",
      lsoa21cd: "L99999999",
      wd25cd: "L99999999",
      lad25cd: "L99999999",
    },
  ]);
  expect(imported).toMatchObject({ outcome: "applied", rows: 3, applied: { postcodes: { created: 3 } }, problems: [] });
  expect(await db.postcode.findMany({ orderBy: { postcode: "asc" } })).toMatchObject([
    {
      ...{ postcode: "B19 1NH", lsoaCode: "E01009370", wardCode: "E05011119", authorityCode: "E08000025" },
      ...{ icbCode: "E54000055", latitude: 52.5, longitude: -1.9, terminated: false, demonstration: false },
    },
    { postcode: "B19 2NH", terminated: true },
    { postcode: "JE2 3AB", latitude: null, longitude: null, lsoaCode: null, wardCode: null, authorityCode: null },
  ]);
  expect(await activities()).toEqual(["places.imported"]);
});

test("the same file again changes nothing and records nothing; a corrected one corrects", async () => {
  await bring([{}, { pcds: "B19 2NH" }]);
  const [before] = await db.postcode.findMany();
  expect((await bring([{}, { pcds: "B19 2NH" }])).applied).toMatchObject({
    postcodes: { created: 0, updated: 0, unchanged: 2 },
  });
  expect((await db.postcode.findMany())[0]).toEqual(before);
  expect(await activities()).toEqual(["places.imported"]);
  expect((await bring([{}, { pcds: "B19 2NH", doterm: "202507" }])).applied["postcodes"]).toEqual({
    ...{ created: 0, updated: 1, unchanged: 1 },
  });
  expect(await activities()).toHaveLength(2);
});

test.each([
  [{ lad25cd: "lad23cd", wd25cd: "wd23cd", icb23cd: "icb25cd" }],
  [{ lad25cd: "oslaua", wd25cd: "osward", lsoa21cd: "lsoa21" }],
  [{ lad25cd: " LAUA ", wd25cd: "Ward", icb23cd: "sicbl" }],
])("columns are found whatever the year called them: %j", async (names) => {
  const { outcome } = await bring([{}], {}, nsplRenamed(names));
  expect(outcome).toBe("applied");
  expect(await db.postcode.findFirst()).toMatchObject({ authorityCode: "E08000025", wardCode: "E05011119" });
});

test("places of projects are looked up again when the postcodes change", async () => {
  const { id: projectId } = await aProject();
  const place = { projectId, postcode: "B19 1NH", district: "B19" };
  await db.place.createMany({ data: [place, { projectId, district: "B19" }, { ...place, postcode: "B19 9XX" }] });
  const imported = await bring([{}, { pcds: "B19 2NH", lat: "52.600000", long: "-2.000000" }]);
  expect(imported.applied["places"]).toEqual({ created: 0, updated: 3, unchanged: 0 });
  const middle = { latitude: 52.55, longitude: -1.95, lsoaCode: null, authorityCode: "E08000025" };
  expect(await db.place.findMany({ orderBy: { id: "asc" } })).toMatchObject([
    { lsoaCode: "E01009370", wardCode: "E05011119", authorityCode: "E08000025", latitude: 52.5, longitude: -1.9 },
    middle,
    middle,
  ]);
  expect((await bring([{}, { pcds: "B19 2NH", lat: "52.600000", long: "-2.000000" }])).applied["places"]).toMatchObject(
    {
      updated: 0,
    },
  );
});

test("what a row gets wrong is told by row and column, and nothing is applied while an error stands", async () => {
  const rows = [{}, { pcds: "GIR 0AA" }, { pcds: "B19 2NH", lat: "north" }, { pcds: "B19 3NH", lsoa21cd: "none" }];
  const refused = await bring(rows);
  expect(refused).toMatchObject({
    outcome: "refused",
    rows: 4,
    problems: [
      { row: 3, column: "pcds", level: "warning" },
      { row: 4, column: "lat", level: "error", message: "“north” is not a number of degrees" },
      { row: 5, column: "lsoa21cd", level: "error" },
    ],
  });
  expect(await db.postcode.count()).toBe(0);
  expect(await bring(rows, { skipBadRows: true })).toMatchObject({ outcome: "applied" });
  expect(await db.postcode.findMany()).toMatchObject([{ postcode: "B19 1NH" }]);
});

test("a row that was cut off, or has slipped, is an error and takes nothing away from what is known", async () => {
  await bring([{}]);
  const [known] = await db.postcode.findMany();
  const [first = ""] = nsplOf([{}]);
  const cut = [first.slice(0, first.indexOf(",198001"))];
  const slipped = nsplOf([{ lat: "52.5,1" }]);
  for (const file of [cut, slipped]) {
    expect(await importPostcodes(systemIn(null), {}, streamed(file))).toMatchObject({
      outcome: "refused",
      problems: [{ row: 2, column: "pcd7", level: "error" }],
    });
  }
  expect(await db.postcode.findMany()).toEqual([known]);
});

test("a rehearsal says what it would do and keeps nothing", async () => {
  expect(await bring([{}], { dryRun: true })).toMatchObject({
    outcome: "rehearsed",
    applied: { postcodes: { created: 1 } },
  });
  expect([await db.postcode.count(), await activities()]).toEqual([0, []]);
});

test("real postcodes take the place of the demonstration’s", async () => {
  await bring([{}, { pcds: "B19 9ZZ" }], { demonstration: true });
  await bring([{}]);
  expect(await db.postcode.findMany()).toMatchObject([{ postcode: "B19 1NH", demonstration: false }]);
});

test("a file of a great many problems keeps the first thousand", async () => {
  const rows = Array.from({ length: 1_200 }, () => ({ lat: "north" }));
  const { problems, problemsLeftOut } = await bring(rows);
  expect([problems.length, problemsLeftOut]).toEqual([1_000, 200]);
});

test("another file is refused in a sentence", async () => {
  const words = async (header: string[]) => {
    const refused = await bring([], {}, header).catch((error: unknown) => error as Error);
    return refused instanceof Error ? refused.message : "";
  };
  expect(await words(["name", "age"])).toMatch(
    /^The file is not a postcode lookup \(NSPL or ONSPD\): no column of its first row is/,
  );
  expect(await words(nsplRenamed({ lsoa21cd: "lsoa11cd" }))).toMatch(/neighbourhoods of 2011 only/);
});

test("only the system imports", async () => {
  const team = await anActor("procurement");
  await expect(importPostcodes(team, {}, streamed(nsplOf([{}])))).rejects.toMatchObject({ kind: "notAllowed" });
});
