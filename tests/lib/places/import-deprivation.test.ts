import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { importDeprivation } from "@/lib/places/import-deprivation";
import { activities, anActor } from "@/tests/support/factories";
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
