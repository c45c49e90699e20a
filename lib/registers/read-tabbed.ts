import { decodeLines } from "@/lib/imports/decode-lines";

/**
 * The records of a tab-separated file without quotation, as the Charity Commission publishes it, as they stream by. What
 * somebody typed may end in a new line, which stands before a tab: a line that begins with a tab goes on with the record before it.
 */
export async function* readTabbed(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string[]> {
  let record: string | null = null;
  for await (const text of decodeLines(source)) {
    for (const line of text.replace(/\n$/, "").split("\n")) {
      const cells = line.replace(/\r$/, "");
      if (cells.startsWith("\t") && record !== null) record += cells;
      else {
        if (record !== null && record !== "") yield record.split("\t");
        record = record === null ? cells.replace(/^\ufeff/, "") : cells;
      }
    }
  }
  if (record !== null && record !== "") yield record.split("\t");
}
