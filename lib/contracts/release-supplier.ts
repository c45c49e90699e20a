import type { Problem } from "@/lib/imports/problem";
import { parseCompanyNumber } from "@/lib/organisations/company-number";
import { type JsonObject, listIn, objectIn, textIn } from "./json-parts";

/** Notes what is wrong beside a part of a release; gives null, which is what could be read of it. */
export type Note = (level: Problem["level"], column: string, message: string) => null;

/** Whom an award went to, by name and Companies House number (`GB-COH`), which may stand with the party or in its id. */
export function supplierOf(
  said: JsonObject,
  award: JsonObject,
  problem: Note,
): { supplierName: string; companyNumber: string | null } | null {
  const [supplier, ...others] = listIn(award["suppliers"]);
  if (!supplier) return problem("error", "suppliers", "the award names no supplier");
  const id = textIn(supplier["id"]);
  const party = listIn(said["parties"]).find((each) => id !== null && textIn(each["id"]) === id) ?? {};
  const legal = objectIn(party["identifier"]);
  const supplierName = textIn(party["name"], 200) ?? textIn(supplier["name"], 200) ?? textIn(legal["legalName"], 200);
  if (supplierName === null) return problem("error", "suppliers/0/name", "is missing");
  if (others.length > 0)
    problem(
      "warning",
      "suppliers",
      `has ${others.length + 1} suppliers: only ${supplierName} is kept, add the others by hand`,
    );
  const typed = numberOf([supplier, party]);
  const companyNumber = typed === null ? null : parseCompanyNumber(typed);
  if (typed !== null && companyNumber === null)
    return problem("error", "suppliers/0/id", `“${typed}” is not a company number`);
  return { supplierName, companyNumber };
}

function numberOf(parts: JsonObject[]): string | null {
  for (const part of parts) {
    const identifiers = [objectIn(part["identifier"]), ...listIn(part["additionalIdentifiers"])];
    const company = identifiers.find(({ scheme }) => textIn(scheme)?.toUpperCase() === "GB-COH");
    const number = textIn(company?.["id"], 40)?.replace(/^GB-COH-/i, "");
    if (number) return number;
    const [, inId] = /^GB-COH-(.+)$/i.exec(textIn(part["id"], 80) ?? "") ?? [];
    if (inId !== undefined) return inId;
  }
  return null;
}
