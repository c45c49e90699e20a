import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { listMeasures } from "@/lib/commitments/list-measures";
import type { CommitmentShown } from "@/lib/commitments/load-commitment";
import { changeCommitmentAction, endCommitmentAction } from "../../../actions";
import { CommitmentFields } from "../../../commitment-fields";

type Props = { commitment: CommitmentShown; measures: Awaited<ReturnType<typeof listMeasures>> };

/** Changes a commitment while nothing counts towards it, or takes it out of the contract. */
export function ChangeOrEnd({ commitment, measures }: Props) {
  const hidden = { commitmentId: commitment.id };
  const counted = commitment.credits.some(({ status }) => status !== "refused");
  return (
    <section className="stack">
      <h2>Change it</h2>
      {counted ? (
        <p className="soft">Deliveries count towards it, or wait to, so it can’t change any more.</p>
      ) : (
        <ActionForm
          action={changeCommitmentAction}
          submission={randomUUID()}
          hidden={hidden}
          folded="Change this commitment"
        >
          <CommitmentFields commitment={commitment} measures={measures} />
          <TextArea name="reason" label="Why does it change?" hint="The supplier reads this" rows={3} maxLength={500} />
          <SubmitButton variant="quiet">Save the change</SubmitButton>
        </ActionForm>
      )}
      <ActionForm
        action={endCommitmentAction}
        submission={randomUUID()}
        hidden={hidden}
        idEnd="end"
        folded="Take it out of the contract"
      >
        <TextArea name="reason" label="Why is it taken out?" hint="The supplier reads this" rows={3} maxLength={500} />
        <SubmitButton variant="danger">Take it out</SubmitButton>
      </ActionForm>
    </section>
  );
}
