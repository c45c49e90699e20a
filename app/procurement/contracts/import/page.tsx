import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { Details } from "@/components/ui/details";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { contractFileMegabytes, mostContracts } from "@/lib/contracts/limits";
import { atWork } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { keepContractFileAction } from "./actions";

export const metadata: Metadata = { title: "Import contracts" };

/** The procurement team sends a file of contracts; the next page shows what it would change. */
export default async function ImportContractsPage() {
  const { area } = await atWork("procurement", routes.importContracts);
  return (
    <WorkArea area={area} current="contracts" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.contracts}>Contracts</BackLink>
        <PageHeading
          title="Import contracts"
          lede="Nothing changes yet: first you see what the file would change, line by line."
        />
        <ActionForm action={keepContractFileAction}>
          <div className="stack-loose">
            <FileField
              name="file"
              label="File"
              accept=".xlsx,.csv,.json,text/csv,application/json"
              hint={`A table (Excel or CSV), or releases in OCDS (JSON) as Find a Tender and Contracts Finder publish them. Up to ${contractFileMegabytes} MB and ${mostContracts.toLocaleString("en-GB")} contracts.`}
            />
            <div className="actions">
              <SubmitButton pendingLabel="Reading the file…">See what it would change</SubmitButton>
            </div>
          </div>
        </ActionForm>
        <Details summary="What the table’s first row should say">
          <p>
            These columns, in any order: contract_id, title and supplier_name, and if you have them ocid,
            supplier_company_number, buyer_name, value_amount, currency, start_date, end_date, sv_weighting_pct,
            sv_commitment_text and cpv.
          </p>
          <p>
            The same contract_id (with the same ocid) is the same contract. What you leave blank stays as it is, and
            what the file does not name is not touched.
          </p>
        </Details>
      </div>
    </WorkArea>
  );
}
