import { dayInLondon, parseDay } from "@/lib/dates";
import type { Problem } from "@/lib/imports/problem";
import { type ImportedContract, referenceIn } from "./imported-contract";
import { type JsonObject, listIn, objectIn, textIn } from "./json-parts";
import type { Procurement } from "./merge-releases";
import { parseValue } from "./parse-value";
import { type Note, supplierOf } from "./release-supplier";

const over = new Set(["cancelled", "unsuccessful"]);

/**
 * The contracts of one procurement, each joined to its award by `awardID`. An award for which no contract is published, as on Contracts Finder,
 * stands for its contract.
 */
export function contractsOf(procurement: Procurement): { contracts: ImportedContract[]; problems: Problem[] } {
  const { said, row, pathOf } = procurement;
  const awards = listIn(said["awards"]);
  const contracts = listIn(said["contracts"]);
  const problems: Problem[] = [];
  const read: ImportedContract[] = [];
  const take = (kind: "contracts" | "awards", contract: JsonObject, award: JsonObject | undefined) => {
    const path = pathOf.get(`${kind} ${textIn(contract["id"]) ?? ""}`) ?? kind;
    const problem: Note = (level, column, message) => {
      problems.push({ row, column: `${path}/${column}`, level, message });
      return null;
    };
    if (over.has(textIn(contract["status"]) ?? ""))
      return problem("warning", "status", "it did not come about, and is left out");
    const found = understand(procurement, { contract, award, path, problem });
    if (found) read.push(found);
    return null;
  };
  for (const contract of contracts) {
    const awardID = textIn(contract["awardID"]);
    take(
      "contracts",
      contract,
      awards.find(({ id }) => awardID !== null && textIn(id) === awardID),
    );
  }
  const contracted = new Set(contracts.map((each) => textIn(each["awardID"])));
  for (const award of awards) if (!contracted.has(textIn(award["id"]))) take("awards", award, award);
  const bad = new Set(problems.flatMap(({ level, column }) => (level === "error" ? [column] : [])));
  return { contracts: read.filter(({ path }) => ![...bad].some((at) => at.startsWith(`${path ?? ""}/`))), problems };
}

type Said = { contract: JsonObject; award: JsonObject | undefined; path: string; problem: Note };

function understand({ ocid, row, said }: Procurement, given: Said): ImportedContract | null {
  const { contract, award, path, problem } = given;
  const id = textIn(contract["id"], 120) ?? problem("error", "id", "is missing");
  if (award === undefined)
    return problem("error", "awardID", `no award has the id ${textIn(contract["awardID"]) ?? "(none)"}`);
  const supplier = supplierOf(said, award, problem);
  const tender = objectIn(said["tender"]);
  const title = textIn(contract["title"], 300) ?? textIn(award["title"], 300) ?? textIn(tender["title"], 300);
  if (title === null) problem("error", "title", "neither the contract, its award nor the tender has a title");
  const period = objectIn(contract["period"] ?? award["contractPeriod"] ?? tender["contractPeriod"]);
  const [startsOn, endsOn] = [
    dayOf(period["startDate"], "startDate", problem),
    dayOf(period["endDate"], "endDate", problem),
  ];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    problem("error", "period/endDate", "is before the start");
  const valuePence = valueOf(objectIn(contract["value"] ?? award["value"]), problem);
  if (id === null || title === null || supplier === null) return null;
  const awardId = textIn(award["id"], 120);
  return {
    ...{ row, path, ocid, reference: referenceIn(ocid, id), title, startsOn, endsOn, valuePence, ...supplier },
    formerly: awardId === null || awardId === id ? null : referenceIn(ocid, awardId),
    buyerName: textIn(objectIn(said["buyer"])["name"], 200),
    cpv: cpvOf(contract) ?? cpvOf(award) ?? cpvOf(tender),
    ...{ weighting: null, promise: null },
  };
}

function valueOf(value: JsonObject, problem: Note): string | null {
  const { amount, currency } = value;
  if (amount === undefined) return null;
  const of = textIn(currency) ?? "GBP";
  if (of !== "GBP") return problem("error", "value/currency", `“${of}” is not GBP: Maypole counts in pounds only`);
  const parsed = parseValue(textIn(amount) ?? "");
  return "value" in parsed ? parsed.value.toString() : problem("error", "value/amount", parsed.wrong);
}

/** The day of an instant as it was written; midnight in London, written in another zone, is London's day. */
function dayOf(value: unknown, name: string, problem: Note): string | null {
  const text = textIn(value, 40);
  if (text === null) return null;
  const instant = new Date(text);
  const london = Number.isNaN(instant.getTime()) ? null : dayInLondon(instant);
  const before = london === null ? null : dayInLondon(new Date(instant.getTime() - 1));
  const day = /[T ]\d/.test(text) && london !== before ? london : text.slice(0, 10);
  if (day !== null && /^\d{4}-\d\d-\d\d/.test(text) && parseDay(day) !== null) return day;
  return problem("error", `period/${name}`, `“${text}” is not a day`);
}

function cpvOf(thing: JsonObject): string | null {
  const classifications = [thing["classification"], ...listIn(thing["items"]).map((item) => item["classification"])];
  const cpv = classifications.map(objectIn).find(({ scheme }) => textIn(scheme)?.toUpperCase() === "CPV");
  return textIn(cpv?.["id"], 20);
}
