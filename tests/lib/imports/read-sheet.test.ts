import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { parseDayCell, parseText, parseWholeNumber, parseYesNo } from "@/lib/imports/parse-cell";
import { readSheet } from "@/lib/imports/read-sheet";
import { readTable } from "@/lib/imports/read-table";

type Cell = string | number | boolean | Date | null;

const workbook = (rows: Cell[][], more: { cells?: Map<string, object> } = {}) =>
  writeXlsx({
    sheets: [
      { name: "First", columns: rows[0]?.map(() => ({})) ?? [], rows, ...more },
      { name: "Second", rows: [["no"]] },
    ],
  });
const rowsOf = async (bytes: Uint8Array) => {
  const rows: string[][] = [];
  for await (const row of readSheet(bytes)) rows.push(row);
  return rows;
};
const refusal = async (bytes: Uint8Array) => rowsOf(bytes).catch((error: unknown) => error);
const invalid = (message: RegExp) => ({ kind: "invalid", message: expect.stringMatching(message) as string });

const table = {
  called: "a table of things",
  columns: {
    what: { named: /^what$/ },
    on: { named: /^on$/, optional: true },
    many: { named: /^how many$/, optional: true },
    ours: { named: /^ours$/, optional: true },
    why: { named: /^why$/, optional: true, lines: true },
  },
} as const;

async function understood(bytes: Uint8Array) {
  const rows: object[] = [];
  const problems: string[] = [];
  for await (const { row, problems: wrong } of readTable(readSheet(bytes), table, (cells) => ({
    row: cells.row,
    what: cells.required("what", parseText(100)),
    on: cells.optional("on", parseDayCell),
    many: cells.optional("many", parseWholeNumber),
    ours: cells.optional("ours", parseYesNo),
    why: cells.optional("why", parseText(100)),
  }))) {
    if (row) rows.push(row);
    problems.push(...wrong.map((each) => `${each.row} ${each.column}: ${each.message}`));
  }
  return { rows, problems };
}

test("the first sheet of a workbook and the same as CSV are understood alike, row by row", async () => {
  const day = new Date("2026-03-31T00:00:00Z");
  const cells: Cell[][] = [
    ["What", "On", "How many", "Ours", "Why"],
    ["=A bed\u00a0 of  oak", day, 12, true, "Two \nlines"],
    [],
    [null, null, null, null, ""],
    [99000102, "31/03/2026", "1,039", "no", null],
  ];
  const csv = [
    "\ufeffWhat,On,How many,Ours,Why",
    `'=A bed  of oak,2026-03-31,12,yes,"Two \r\nlines"`,
    "",
    ",,,,",
    `99000102,31/03/2026,"1,039",no,`,
  ].join("\r\n");
  const expected = {
    rows: [
      { row: 2, what: "=A bed of oak", on: "2026-03-31", many: 12, ours: true, why: "Two\nlines" },
      { row: 5, what: "99000102", on: "2026-03-31", many: 1039, ours: false, why: null },
    ],
    problems: [],
  };
  expect(await understood(await workbook(cells))).toEqual(expected);
  expect(await understood(Buffer.from(csv))).toEqual(expected);
});

test("a formula is what it last came to, a number as Excel keeps it, and an error of the spreadsheet is said", async () => {
  const formula = { formula: "1+1", formulaResult: 2, value: 2 };
  const bytes = await workbook(
    [
      ["What", "How many", "On"],
      ["A sum", null, new Date("2026-03-31T14:30:00Z")],
    ],
    {
      cells: new Map([["1,1", formula]]),
    },
  );
  expect((await rowsOf(bytes))[1]).toEqual(["A sum", "2", "2026-03-31 14:30:00"]);
  expect((await rowsOf(await workbook([["a"], [0.1 + 0.2]])))[1]).toEqual(["0.3"]);
  const { problems } = await understood(
    await workbook([
      ["What", "How many"],
      ["#REF!", "#DIV/0!"],
    ]),
  );
  expect(problems).toEqual([
    "2 What: holds an error of the spreadsheet, #REF!",
    "2 How many: holds an error of the spreadsheet, #DIV/0!",
  ]);
});

test("headings may come after empty rows, and a table without them is refused", async () => {
  const { rows } = await understood(await workbook([[], ["What"], ["A bed"]]));
  expect(rows).toMatchObject([{ row: 3, what: "A bed" }]);
  await expect(understood(await workbook([["Who"], ["A bed"]]))).rejects.toMatchObject(invalid(/no column .* what/));
  await expect(understood(await workbook([[], []]))).rejects.toMatchObject(invalid(/empty/));
});

/** An archive of one entry which says of itself what it likes. */
function archive(content: Buffer, said: { size?: number; flags?: number; entries?: number; large?: boolean } = {}) {
  const packed = deflateRawSync(content);
  const name = Buffer.from("xl/workbook.xml");
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(said.flags ?? 0, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(said.size ?? content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const start = head.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(said.entries ?? 1, 10);
  end.writeUInt32LE(said.large ? 0xffffffff : 46 + name.length, 12);
  end.writeUInt32LE(start, 16);
  return new Uint8Array(Buffer.concat([head, name, packed, central, name, end]));
}

test("a workbook that unpacks to too much is refused before it is unpacked, whatever it says of itself", async () => {
  const bomb = Buffer.alloc(40_000_000, 0x20);
  expect(await refusal(archive(bomb))).toMatchObject(invalid(/more than 30 MB/));
  for (const said of [
    { size: 0 },
    { size: 0, flags: 8 },
    { size: 100 },
    { size: 100, entries: 2 },
    { entries: 0 },
    { size: 100, large: true },
  ])
    expect(await refusal(archive(bomb, said))).toMatchObject(invalid(/cannot be read as an Excel workbook/));
});

test("what is no workbook is refused in words: an older file, a picture called one, half of one", async () => {
  expect(await refusal(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toMatchObject(invalid(/older Excel file/));
  const whole = await workbook([["What"], ["A bed"]]);
  for (const bytes of [Buffer.from("PK\u0003\u0004"), whole.subarray(0, 300), archive(Buffer.from("<no/>"))])
    expect(await refusal(bytes)).toMatchObject(invalid(/cannot be read as an Excel workbook/));
});

test("rows that are far away or very wide cost little", async () => {
  const far = await workbook([["What"]], { cells: new Map([["60000,0", { value: "x" }]]) });
  expect(await refusal(far)).toMatchObject(invalid(/more than 50000 rows/));
  const wide = await workbook([["What"]], { cells: new Map([["0,16000", { value: "x" }]]) });
  expect((await rowsOf(wide))[0]?.length).toBeLessThanOrEqual(200);
});
