import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { atWork } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { addContractAction } from "../actions";
import { ContractFields } from "../contract-fields";

export const metadata: Metadata = { title: "Add a contract" };

/** The procurement team writes a contract down. */
export default async function NewContractPage() {
  const { area } = await atWork("procurement", routes.newContract);
  return (
    <WorkArea area={area} current="contracts" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.contracts}>Contracts</BackLink>
        <PageHeading title="Add a contract" />
        <ActionForm action={addContractAction} submission={randomUUID()}>
          <div className="stack-loose">
            <ContractFields />
            <div className="actions">
              <SubmitButton pendingLabel="Saving…">Save this contract</SubmitButton>
            </div>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}
