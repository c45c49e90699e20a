import { parse } from "csv-parse/sync";
import { readFile, writeFile } from "node:fs/promises";

const published = "prisma/demonstration/programme-extract-2025-07.csv";
const references = new Set(["project_ref", "need_ref", "pledge_ref"]);

/** Writes an extract of so many rows: the calibrated one again and again, each time with references of its own. */
export async function writeExtract(file: string, rows: number): Promise<void> {
  const [columns = [], ...records] = parse(await readFile(published), { bom: true });
  const lines = [columns.join(",")];
  for (let copy = 0; lines.length <= rows; copy++) {
    for (const record of records.slice(0, rows + 1 - lines.length)) {
      lines.push(
        record
          .map((value, at) => cell(references.has(columns[at] ?? "") && value !== "" ? `${value}-${copy}` : value))
          .join(","),
      );
    }
  }
  await writeFile(file, `${lines.join("\n")}\n`);
}

const cell = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
