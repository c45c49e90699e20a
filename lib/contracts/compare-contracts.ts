import type { Reader } from "@/lib/db";
import type { Problem } from "@/lib/imports/problem";
import { readsAlike } from "@/lib/imports/tidy";
import { asText, type ContractChange, changesBetween, contractFields, type ContractText } from "./contract-fields";
import type { ImportedContract } from "./imported-contract";

type Changed = { id: string; reference: string; title: string; after: ContractText; changes: ContractChange[] };

/** What a file would do to the register: what is new, what would change field by field, and what is as it is. */
export type Comparison = {
  added: ImportedContract[];
  changed: Changed[];
  unchanged: number;
  problems: Problem[];
};

/**
 * Compares a file with the register of a programme. What the file leaves blank stays as it is, and what it does not name is
 * not touched. Something that cannot be is a problem and changes nothing.
 */
export async function compareContracts(
  from: Reader,
  programmeId: string,
  contracts: readonly ImportedContract[],
): Promise<Comparison> {
  const references = contracts.flatMap(({ reference, formerly }) => [
    reference,
    ...(formerly === null ? [] : [formerly]),
  ]);
  const known = await from.contract.findMany({ where: { programmeId, reference: { in: references } } });
  const counted = await countedAmong(
    from,
    known.map(({ id }) => id),
  );
  const byReference = new Map(known.map((each) => [each.reference, each]));
  const comparison: Comparison = { added: [], changed: [], unchanged: 0, problems: [] };
  for (const contract of contracts) {
    const before = byReference.get(contract.reference) ?? byReference.get(contract.formerly ?? "");
    if (before) compareOne(comparison, contract, { ...before, counted: counted.has(before.id) });
    else comparison.added.push(contract);
  }
  return comparison;
}

type Before = Parameters<typeof asText>[0] & { id: string; counted: boolean };

function compareOne(comparison: Comparison, contract: ImportedContract, known: Before) {
  const before = asText(known);
  const after = {} as ContractText;
  for (const field of contractFields) {
    const said = contract[field];
    after[field] = said === null || readsAlike(said, before[field]) ? before[field] : said;
  }
  const changes = changesBetween(before, after);
  const wrong = impossible(after, changes, known.counted);
  if (wrong)
    comparison.problems.push({
      row: contract.row,
      column: columnOf(contract, wrong.field),
      level: "error",
      message: wrong.message,
    });
  else if (changes.length === 0) comparison.unchanged += 1;
  else comparison.changed.push({ id: known.id, reference: contract.reference, title: contract.title, after, changes });
}

function impossible(after: ContractText, changes: ContractChange[], counted: boolean) {
  const { startsOn, endsOn } = after;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    return { field: "endsOn" as const, message: `${endsOn} is before the start that the register has, ${startsOn}` };
  if (counted && changes.some(({ field }) => field === "companyNumber"))
    return {
      field: "companyNumber" as const,
      message: "deliveries have been counted towards this contract, so it can’t go to another company",
    };
  return null;
}

const columns = {
  endsOn: ["end_date", "period/endDate"],
  companyNumber: ["supplier_company_number", "suppliers/0/id"],
} as const;
const columnOf = ({ path }: ImportedContract, field: keyof typeof columns) =>
  path === null ? columns[field][0] : `${path}/${columns[field][1]}`;

async function countedAmong(from: Reader, ids: string[]): Promise<Set<string>> {
  const rows = await from.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT t."contractId" AS id FROM "Commitment" t JOIN "Credit" k ON k."commitmentId" = t.id WHERE t."contractId" = ANY (${ids}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}
