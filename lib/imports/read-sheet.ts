import { Refusal } from "@/lib/refusal";
import { readCsv } from "./read-csv";
import { readWorkbook } from "./read-workbook";

/** The rows of a table that somebody sends, Excel or CSV as its first bytes show; the headings first. Refuses (`invalid`) what is neither. */
export function readSheet(bytes: Uint8Array): AsyncGenerator<string[]> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (start.startsWith("PK")) return readWorkbook(bytes);
  if (start.startsWith("\xd0\xcf\x11\xe0"))
    throw new Refusal(
      "invalid",
      "This is an older Excel file, or one with a password: save it as an Excel workbook (.xlsx) without a password",
    );
  return readCsv(whole(bytes));
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
