import { streamXlsxRows } from "hucre/xlsx";
import { MS_PER_DAY } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";
import { refuseZipBomb } from "./refuse-zip-bomb";

type Cell = string | number | boolean | Date | null;

/** The last row that is looked at; a list that is longer is refused by whoever reads it. */
const LAST_ROW = 50_000;
const LAST_COLUMN = 200;

/**
 * The rows of an Excel workbook's first sheet as texts, its empty rows among them, so that they count as Excel counts them.
 * A formula is what it last came to; a day is `2026-03-31`, a number as Excel keeps it (15 digits), a tick yes or no. Refuses
 * (`invalid`) what is no workbook, and what unpacks to more than it should.
 */
export async function* readWorkbook(bytes: Uint8Array): AsyncGenerator<string[]> {
  refuseZipBomb(bytes);
  let next = 0;
  const rows = streamXlsxRows(bytes, { sheet: 0, maxRows: LAST_ROW + 1 });
  for (;;) {
    const row = await rows.next().catch(unreadable);
    if (row.done === true) return;
    const { index, values } = row.value;
    if (index >= LAST_ROW) throw new Refusal("invalid", `The sheet has more than ${LAST_ROW} rows: split it`);
    for (; next < index; next++) yield [];
    next++;
    yield values.slice(0, LAST_COLUMN).map(textOf);
  }
}

// The library throws errors of its own and of Node's for what is no workbook.
function unreadable(): never {
  throw new Refusal("invalid", "The file cannot be read as an Excel workbook: save it again, or save it as CSV");
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  if (typeof cell === "string") return cell;
  if (Number.isNaN(cell.getTime())) return "";
  const said = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString();
  return cell.getTime() % MS_PER_DAY === 0 ? said.slice(0, 10) : said.slice(0, 19).replace("T", " ");
}
