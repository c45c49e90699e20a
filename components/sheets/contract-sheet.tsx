import { contractFieldNames, contractFieldShown } from "@/components/ledger/contract-words";
import type { ContractField } from "@/lib/contracts/contract-fields";
import type { Fields } from "@/lib/sheets/preview";
import { routes } from "@/lib/routes";
import { type SheetWords, tables, textIn } from "./sheet-words";
import { Titled } from "./titled";

const shown = (field: ContractField) => (row: Fields) => contractFieldShown(field, textIn(row, field));

/** What is said of a file of contracts. */
export const contractSheetWords: SheetWords = {
  title: "Import contracts",
  noun: ["contract", "contracts"],
  addedAs: "added",
  home: () => ({ href: routes.contracts, label: "Contracts", section: "contracts" }),
  accept: `${tables},.json,application/json`,
  hint: ({ megabytes, rows }) =>
    `A table (Excel or CSV), or releases in OCDS (JSON) as Find a Tender and Contracts Finder publish them. Up to ${megabytes} MB and ${rows.toLocaleString("en-GB")} contracts.`,
  columns: (
    <>
      <p>
        These columns, in any order: contract_id, title and supplier_name, and if you have them ocid,
        supplier_company_number, buyer_name, value_amount, currency, start_date, end_date, sv_weighting_pct,
        sv_commitment_text and cpv. The list of contracts that you take away has them all.
      </p>
      <p>
        The same contract_id (with the same ocid) is the same contract. What you leave blank stays as it is, and what
        the file does not name is not touched.
      </p>
    </>
  ),
  addedColumns: [
    { label: "Contract", shown: (row) => <Titled title={textIn(row, "title")} reference={textIn(row, "reference")} /> },
    { label: "Supplier", shown: shown("supplierName") },
    { label: "Company number", shown: shown("companyNumber") },
    { label: "Worth", numeric: true, shown: shown("valuePence") },
    { label: "Runs", shown: runs },
  ],
  fieldName: (field) => contractFieldNames[field as ContractField],
  fieldShown: (field, value) => contractFieldShown(field as ContractField, value),
  asItIs: "The register says all of this already.",
  leave: "Leave the register as it is",
  done: "See the contracts",
};

function runs(row: Fields): string {
  const [from, to] = [textIn(row, "startsOn"), textIn(row, "endsOn")];
  return from === null && to === null
    ? "not said"
    : `${contractFieldShown("startsOn", from)} to ${contractFieldShown("endsOn", to)}`;
}
