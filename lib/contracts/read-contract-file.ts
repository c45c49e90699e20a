import { describeProblem, type Problem } from "@/lib/imports/problem";
import { readSheet } from "@/lib/imports/read-sheet";
import type { ImportedContract } from "./imported-contract";
import { readContractTable } from "./read-contract-table";
import { readReleases } from "./read-releases";

export type ContractsRead = { contracts: ImportedContract[]; problems: Problem[]; rows: number };

/** Reads a file of contracts, a table (Excel or CSV) or OCDS releases as its content shows, and says what is wrong with it row by row. */
export async function readContractFile(bytes: Uint8Array): Promise<ContractsRead> {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1").replace(/^ï»¿/, "").trimStart();
  const read = /^[{[]/.test(start) ? readReleases(bytes) : await readContractTable(readSheet(bytes));
  return { ...read, ...withoutDoubles(read) };
}

/** What has the same reference twice in one file stands in the file's way: nobody can say which of the two is right. */
function withoutDoubles({ contracts, problems }: ContractsRead) {
  const first = new Map<string, ImportedContract>();
  const doubles: Problem[] = [];
  for (const contract of contracts) {
    const { reference, row, path } = contract;
    const before = first.get(reference);
    if (!before) first.set(reference, contract);
    else
      doubles.push({
        ...{ row, column: path === null ? "contract_id" : `${path}/id`, level: "error" },
        message: `${reference} stands in the file twice: first in ${before.path ?? `row ${before.row}`}`,
      });
  }
  return { contracts: [...first.values()], problems: [...problems, ...doubles] };
}

/** Where a problem is and what, as one line: a path already says which release. */
export const describeContractProblem = (problem: Problem): string =>
  problem.column.includes("/") ? `${problem.column}: ${problem.message}` : describeProblem(problem);
