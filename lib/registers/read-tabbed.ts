import { decodeLines } from "@/lib/imports/decode-lines";

/**
 * The records of a tab-separated file without quotation, as the Charity Commission publishes it, as they stream by. What
 * somebody typed may hold new lines: a line goes on with the record before it while that has fewer cells than the first line
 * names, and they make no more together.
 */
export async function* readTabbed(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string[]> {
  let record: string[] | null = null;
  let width = 0;
  for await (const text of decodeLines(source)) {
    for (const line of text.replace(/\n$/, "").split("\n")) {
      const cells = line.replace(/\r$/, "").split("\t");
      if (record === null) {
        if (cells.length > 1 || cells[0] !== "") record = width === 0 ? withoutMark(cells) : cells;
      } else if (record.length < width && record.length + cells.length - 1 <= width) {
        record = goOn(record, cells);
      } else {
        yield record;
        record = cells.length > 1 || cells[0] !== "" ? cells : null;
      }
      if (width === 0 && record !== null) width = record.length;
    }
  }
  if (record !== null) yield record;
}

const withoutMark = ([first = "", ...rest]: string[]) => [first.replace(/^\ufeff/, ""), ...rest];

const goOn = (record: string[], [more = "", ...rest]: string[]) => [
  ...record.slice(0, -1),
  `${record.at(-1) ?? ""} ${more}`,
  ...rest,
];
