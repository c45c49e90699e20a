import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { listMeasures } from "@/lib/commitments/list-measures";
import { loadContract } from "@/lib/contracts/load-contract";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { makeCommitmentAction } from "../../../actions";
import { CommitmentFields } from "../../../commitment-fields";

export const metadata: Metadata = { title: "Add a commitment" };

/** The procurement team writes down one thing that a contract promises. */
export default async function NewCommitmentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.newCommitment(id));
  const [contract, measures] = await page(() => Promise.all([loadContract(actor, id), listMeasures(actor)]));
  return (
    <WorkArea area={area} current="contracts" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.contract(id)}>{contract.title}</BackLink>
        <PageHeading title="Add a commitment" lede="One promise at a time: so much of something, by a day." />
        {contract.promise !== null && <Notice title="What the contract says">{contract.promise}</Notice>}
        <ActionForm action={makeCommitmentAction} submission={randomUUID()} hidden={{ contractId: id }}>
          <div className="stack-loose">
            <CommitmentFields measures={measures} />
            <div className="actions">
              <SubmitButton pendingLabel="Saving…">Save this commitment</SubmitButton>
            </div>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}
