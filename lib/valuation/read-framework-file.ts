import { parseValue } from "@/lib/contracts/parse-value";
import type { Cells } from "@/lib/imports/cells";
import { parseCode, parseDayCell, type ParseCell, parseText, parseYesNo } from "@/lib/imports/parse-cell";
import type { Problem } from "@/lib/imports/problem";
import { readSheet } from "@/lib/imports/read-sheet";
import { type Published, readTable } from "@/lib/imports/read-table";
import { needTypeOrder } from "@/lib/needs/need-type";
import { Refusal } from "@/lib/refusal";
import { noticeDoubles } from "@/lib/sheets/notice-doubles";
import { type ImportedMeasure, nameOf } from "./imported-measure";
import { mostMeasures } from "./limits";

const named = (heading: string) => ({ named: new RegExp(`^${heading.replaceAll("_", "[\\s_-]*")}$`) });
const optional = (heading: string) => ({ ...named(heading), optional: true as const });

const table = {
  called: "a table of measures",
  columns: {
    framework: named("framework"),
    version: named("version"),
    code: named("code"),
    title: named("title"),
    unit: named("unit"),
    value_gbp_low: optional("value_gbp_low"),
    value_gbp: named("value_gbp"),
    value_gbp_high: optional("value_gbp_high"),
    valid_from: optional("valid_from"),
    valid_to: optional("valid_to"),
    source: named("source"),
    licence: named("licence"),
    need_type: optional("need_type"),
    stated: optional("stated"),
  },
} satisfies Published<string>;
type Column = keyof typeof table.columns;

export type FrameworksRead = { measures: ImportedMeasure[]; problems: Problem[]; rows: number };

const parseAmount: ParseCell<string> = (text) => {
  const parsed = parseValue(text);
  return "value" in parsed ? { value: parsed.value.toString() } : parsed;
};

/**
 * Reads frameworks from a table, Excel or CSV, one measure a row, and says what is wrong with it row by row. One value alone is its own
 * band; no value means counted and not priced, or with `stated` worth what the giver states. Refuses (`invalid`) a file that
 * is no such table, or holds too many measures.
 */
export async function readFrameworkFile(bytes: Uint8Array): Promise<FrameworksRead> {
  const measures: ImportedMeasure[] = [];
  const problems: Problem[] = [];
  const again = noticeDoubles();
  let rows = 0;
  for await (const { row, problems: wrong } of readTable<Column, ImportedMeasure>(
    readSheet(bytes),
    table,
    understand,
  )) {
    rows += 1;
    if (rows > mostMeasures) throw new Refusal("invalid", `The file has more than ${mostMeasures} rows: split it`);
    problems.push(...wrong);
    if (row === null || wrong.some(({ level }) => level === "error")) continue;
    const double = again(JSON.stringify([row.framework, row.version, row.code]), row.row);
    if (double === null) measures.push(row);
    else {
      const message = `${row.code} of ${nameOf(row)} ${double}`;
      problems.push({ row: row.row, column: "code", level: "error", message });
    }
  }
  return { measures, problems, rows };
}

function understand(cells: Cells<Column>): ImportedMeasure | null {
  const must = (column: Column, most: number, missing?: string) =>
    cells.required(column, parseText(most), ...(missing === undefined ? [] : [missing]));
  const [framework, version, code] = [must("framework", 120), must("version", 60), must("code", 60)];
  const [title, unit] = [must("title", 300), must("unit", 80)];
  const source = must("source", 600, "is missing: say where the values come from");
  const licence = must("licence", 400, "is missing: say under which licence you may use them");
  const band = readBand(cells);
  const [validFrom, validTo] = [cells.optional("valid_from", parseDayCell), cells.optional("valid_to", parseDayCell)];
  if (validFrom !== null && validTo !== null && validTo < validFrom) cells.error("valid_to", "is before valid_from");
  const type = cells.optional("need_type", parseCode(needTypeOrder));
  const stated = cells.optional("stated", parseYesNo) === true ? "yes" : null;
  if (stated !== null && band?.centralPence != null)
    cells.error("stated", "says that the giver states the value, so value_gbp has to be blank");
  if (framework === null || version === null || code === null) return null;
  if (title === null || unit === null || source === null || licence === null || band === null) return null;
  const about = { row: cells.row, framework, version, code, title, unit, source, licence };
  return { ...about, ...band, type, stated, validFrom, validTo };
}

type Band = Pick<ImportedMeasure, "lowPence" | "centralPence" | "highPence">;

function readBand(cells: Cells<Column>): Band | null {
  const central = cells.optional("value_gbp", parseAmount);
  const [low, high] = [cells.optional("value_gbp_low", parseAmount), cells.optional("value_gbp_high", parseAmount)];
  if (cells.isBlank("value_gbp")) {
    if (cells.isBlank("value_gbp_low", "value_gbp_high"))
      return { lowPence: null, centralPence: null, highPence: null };
    return cells.error("value_gbp", "is missing: say what is most likely between the low and the high value");
  }
  if (central === null) return null;
  if (low !== null && BigInt(low) > BigInt(central)) return cells.error("value_gbp_low", "is more than value_gbp");
  if (high !== null && BigInt(high) < BigInt(central)) return cells.error("value_gbp_high", "is less than value_gbp");
  return { lowPence: low ?? central, centralPence: central, highPence: high ?? central };
}
