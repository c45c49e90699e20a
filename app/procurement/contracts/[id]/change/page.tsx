import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { loadContract } from "@/lib/contracts/load-contract";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { changeContractAction } from "../../actions";
import { ContractFields } from "../../contract-fields";

export const metadata: Metadata = { title: "Change a contract" };

/** The procurement team corrects what is written down of a contract; what it was stays in its history. */
export default async function ChangeContractPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.changeContract(id));
  const contract = await page(() => loadContract(actor, id));
  return (
    <WorkArea area={area} current="contracts" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.contract(id)}>{contract.title}</BackLink>
        <PageHeading
          title="Change the contract"
          lede="What it said before stays in its history, with who changed it and when."
        />
        <ActionForm action={changeContractAction} submission={randomUUID()} hidden={{ contractId: id }}>
          <div className="stack-loose">
            <ContractFields contract={contract} />
            <div className="actions">
              <SubmitButton pendingLabel="Saving…">Save the changes</SubmitButton>
            </div>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}
