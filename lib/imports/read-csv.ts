import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { Refusal } from "@/lib/refusal";
import { decodeLines } from "./decode-lines";

const LONGEST_ROW = 1_000_000;

/** The records of a CSV file as they stream by, the header first. Refuses (`invalid`) a quotation mark that nothing closes. */
export async function* readCsv(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string[]> {
  const csv = parse({ bom: true, relax_quotes: true, relax_column_count: true, max_record_size: LONGEST_ROW });
  // What goes wrong on the way comes out of the loop below.
  pipeline(Readable.from(decodeLines(source), { objectMode: true }), csv, () => undefined);
  let row = 0;
  try {
    for await (const record of csv as AsyncIterable<string[]>) {
      row++;
      yield record;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal(
      "invalid",
      `The file cannot be read from row ${row + 1} on: a quotation mark is opened and never closed`,
    );
  }
}
