import { sheetKind } from "@/lib/sheets/sheet-kind";
import { takeTurn } from "@/lib/take-turn";
import { applyComparison } from "./apply-comparison";
import { compareContracts } from "./compare-contracts";
import { keptContracts } from "./imported-contract";
import { mostContracts } from "./limits";
import { readContractFile } from "./read-contract-file";

/** Contracts for the register, from a table or as OCDS publishes them. */
export const contractSheet = sheetKind({
  deed: "contract.import",
  noun: "contracts",
  keptFor: "programme",
  limits: { megabytes: 10, rows: mostContracts },
  skipsBadRows: true,
  movedOn: "The register has changed since you looked.",
  read: async (bytes) => {
    const { contracts, problems, rows } = await readContractFile(bytes);
    return { rows: contracts, problems, count: rows };
  },
  kept: keptContracts,
  hold: (tx, { programmeId }) => takeTurn(tx, "contracts", programmeId),
  compare: (from, { programmeId }, rows) => compareContracts(from, programmeId, rows),
  preview: ({ added, changed, unchanged, problems }) => ({
    ...{ added, unchanged, problems, notes: [] },
    changed: changed.map(({ id, title, reference, changes }) => ({ id, title, reference, changes })),
  }),
  apply: (tx, { actor, programmeId }, comparison) => applyComparison(tx, actor, programmeId, comparison),
});
