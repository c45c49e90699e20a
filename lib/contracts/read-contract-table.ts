import type { Cells } from "@/lib/imports/cells";
import { parseCompanyCell, parseDayCell, type ParseCell, parseText } from "@/lib/imports/parse-cell";
import type { Problem } from "@/lib/imports/problem";
import { type Published, readTable } from "@/lib/imports/read-table";
import { Refusal } from "@/lib/refusal";
import { type ImportedContract, referenceIn } from "./imported-contract";
import { mostContracts } from "./limits";
import { parseValue } from "./parse-value";
import { parseWeighting } from "./parse-weighting";

const named = (heading: string) => ({ named: new RegExp(`^${heading.replaceAll("_", "[\\s_-]*")}$`) });
const optional = (heading: string) => ({ ...named(heading), optional: true as const });

const table = {
  called: "a table of contracts",
  columns: {
    ocid: optional("ocid"),
    contract_id: named("contract_id"),
    title: named("title"),
    supplier_name: named("supplier_name"),
    supplier_company_number: optional("supplier_company_number"),
    buyer_name: optional("buyer_name"),
    value_amount: optional("value_amount"),
    currency: optional("currency"),
    start_date: optional("start_date"),
    end_date: optional("end_date"),
    sv_weighting_pct: optional("sv_weighting_pct"),
    sv_commitment_text: { ...optional("sv_commitment_text"), lines: true },
    cpv: optional("cpv"),
  },
} satisfies Published<string>;
type Column = keyof typeof table.columns;

const parseAmount: ParseCell<string> = (text) => {
  const parsed = parseValue(text);
  return "value" in parsed ? { value: parsed.value.toString() } : parsed;
};
const parseShare: ParseCell<string> = (text) => {
  const weighting = parseWeighting(text);
  return weighting === null
    ? { wrong: `“${text}” is not a percentage from 0 to 100` }
    : { value: weighting.toString() };
};
const parsePounds: ParseCell<string> = (text) =>
  /^(GBP|£)$/i.test(text) ? { value: "GBP" } : { wrong: `“${text}” is not GBP: Maypole counts in pounds only` };

/** Reads contracts from the rows of a table. Refuses (`invalid`) one that is no such table, or holds too many. */
export async function readContractTable(records: AsyncIterable<string[]>) {
  const contracts: ImportedContract[] = [];
  const problems: Problem[] = [];
  let rows = 0;
  for await (const { row, problems: wrong } of readTable<Column, ImportedContract>(records, table, understand)) {
    rows += 1;
    if (rows > mostContracts) throw new Refusal("invalid", `The file has more than ${mostContracts} rows: split it`);
    problems.push(...wrong);
    if (row !== null && !wrong.some(({ level }) => level === "error")) contracts.push(row);
  }
  return { contracts, problems, rows };
}

function understand(cells: Cells<Column>): ImportedContract | null {
  const ocid = cells.optional("ocid", parseText(120));
  const id = cells.required("contract_id", parseText(120));
  const title = cells.required("title", parseText(300));
  const supplierName = cells.required("supplier_name", parseText(200));
  cells.optional("currency", parsePounds);
  const [startsOn, endsOn] = [cells.optional("start_date", parseDayCell), cells.optional("end_date", parseDayCell)];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) cells.error("end_date", "is before the start date");
  const rest = {
    companyNumber: cells.optional("supplier_company_number", parseCompanyCell),
    buyerName: cells.optional("buyer_name", parseText(200)),
    valuePence: cells.optional("value_amount", parseAmount),
    weighting: cells.optional("sv_weighting_pct", parseShare),
    promise: cells.optional("sv_commitment_text", parseText(4000)),
    cpv: cells.optional("cpv", parseText(20)),
  };
  const weighting = rest.weighting === null ? 0 : Number(rest.weighting);
  if (weighting > 0 && weighting < 100)
    cells.warn("sv_weighting_pct", `is less than 1 %: write 10 where the spreadsheet shows 10 %`);
  if (id === null || title === null || supplierName === null) return null;
  const about = { reference: referenceIn(ocid, id), title, supplierName, ocid, startsOn, endsOn };
  return { row: cells.row, path: null, formerly: null, ...about, ...rest };
}
