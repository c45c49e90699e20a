import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { systemIn } from "@/lib/auth/actor";
import { decodeLines } from "@/lib/imports/decode-lines";
import { extractColumns } from "@/lib/imports/extract-columns";
import { importExtract } from "@/lib/imports/import-extract";
import { type ExtractRecord, readExtract } from "@/lib/imports/read-extract";
import { aRow, csvOf, problemsOf } from "./an-extract";

const pieces = (bytes: Buffer, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size)),
  );

async function decoded(bytes: Buffer, size = 7) {
  let text = "";
  for await (const part of decodeLines(pieces(bytes, size))) text += part;
  return text;
}

async function recordsOf(text: string | Buffer) {
  const records: ExtractRecord[] = [];
  for await (const record of readExtract(pieces(Buffer.from(text), 1000))) records.push(record);
  return records;
}

test("UTF-8 text comes out as it went in, wherever its pieces are cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const text = lines.join("\n");
      expect(await decoded(Buffer.from(text), size)).toBe(Buffer.from(text).toString());
    }),
    { numRuns: 100 },
  );
});

test("a line that is not UTF-8 is Windows-1252, and the lines around it stay as they are", async () => {
  const windows = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0xa3, 0x35, 0x20, 0x80, 0x0a]);
  expect(await decoded(Buffer.concat([Buffer.from("Café\n"), windows, Buffer.from("naïve")]))).toBe(
    "Café\n“Café” – £5 €\nnaïve",
  );
});

test("UTF-16, an empty file, missing columns and an open quotation mark are each refused in one sentence", async () => {
  const header = extractColumns.join(",");
  await expect(recordsOf(Buffer.from("\ufeffproject_ref", "utf16le"))).rejects.toThrow("This file is UTF-16 text");
  await expect(recordsOf("")).rejects.toThrow("The file is empty");
  await expect(recordsOf("a,b\n1,2")).rejects.toThrow(
    "its first row lacks project_ref, project_title, project_summary, organisation_name, organisation_number and 26 more",
  );
  await expect(recordsOf(`${header},unit\n`)).rejects.toThrow("The file has two columns called unit");
  await expect(recordsOf(`${header}\n"MP-1,and,so,on\n`)).rejects.toThrow("cannot be read from row 2 on");
});

test("columns in any order, with stray spaces and capitals, and rows counted as a spreadsheet counts them", async () => {
  const columns = [...extractColumns].reverse();
  const row = aRow({ project_summary: 'Beds\nfor "all"' });
  const line = columns.map((column) => `"${row[column].replaceAll('"', '""')}"`).join(",");
  const blank = ",".repeat(columns.length - 1);
  const header = columns.map((column) => ` ${column.toUpperCase().replaceAll("_", " ")} `).join(",");
  const records = await recordsOf(`\ufeff${header}\r\n${line}\r\n\r\n${blank}\r\n${line}\r\n`);
  expect(records.map(({ row: number, surplus }) => [number, surplus])).toEqual([
    [2, 0],
    [5, 0],
  ]);
  expect(records[0]?.cells).toEqual({ ...row, project_summary: 'Beds for "all"' });
});

test("a messy file is understood: byte-order mark, Windows-1252, days first, pounds, stray spaces, repeated references", async () => {
  const rows = [
    aRow({
      project_title: "  Winson  Green Café ",
      child_focused: " Yes",
      drivers: " Housing ; health care;housing",
      postcode: "b191nh",
      children_expected: "1,040",
      listed_on: "03/10/2024",
      project_status: "Listed",
      cash_requested_gbp: " £5,000.00 ",
    }),
    aRow({
      project_title: "Winson Green Café",
      drivers: "health-care;housing",
      children_expected: "1040.0",
      listed_on: "2024-10-03",
      cash_requested_gbp: "5000",
      pledge_ref: " P1 ",
      supplier_name: "Halden\u00a0Medical Ltd ",
      supplier_company_number: "4234623",
      pledge_status: "ACCEPTED",
      pledge_cash_gbp: "£1,234.50",
      pledged_on: "3/10/2024",
      decided_on: "04.10.2024",
      channel: "off platform",
    }),
  ];
  const bytes = Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from(csvOf(rows).replaceAll("\n", "\r\n"), "latin1"),
  ]);
  const imported = await importExtract(systemIn(null), { programme: "bsol", create: true }, pieces(bytes, 100));
  expect(problemsOf(imported)).toEqual([]);
  expect(await db.project.findFirst({ include: { needs: true, places: true, drivers: true } })).toMatchObject({
    title: "Winson Green Café",
    childrenExpected: 1040,
    listedAt: new Date("2024-10-02T23:00:00Z"),
    needs: [{ quantity: 500_000, matchedQuantity: 123_450 }],
    places: [{ postcode: "B19 1NH" }],
    drivers: [{}, {}],
  });
  expect(await db.organisation.findFirst({ where: { kind: "supplier" } })).toMatchObject({
    name: "Halden Medical Ltd",
    companyNumber: "04234623",
  });
});
