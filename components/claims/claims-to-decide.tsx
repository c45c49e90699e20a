import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ClaimToDecide } from "@/lib/claims/list-claims";
import { formatInstantDay } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Who says that a group is theirs, and the way to agree or to say why not. */
export function ClaimsToDecide({
  claims,
  approve,
  refuse,
}: {
  claims: ClaimToDecide[];
  approve: Action;
  refuse: Action;
}) {
  if (claims.length === 0) return null;
  return (
    <section className="stack" id="claims">
      <h2>Whose group is it?</h2>
      {claims.map((claim) => (
        <Claim key={claim.id} {...{ claim, approve, refuse }} />
      ))}
    </section>
  );
}

function Claim({ claim, approve, refuse }: { claim: ClaimToDecide; approve: Action; refuse: Action }) {
  const { id, person, email, message, createdAt } = claim;
  return (
    <Card title={`${person} says that it is theirs`} under={`${email} · ${formatInstantDay(createdAt)}`}>
      <p className="whitespace-pre-line">{message}</p>
      <p className="soft">If you agree, they can change its projects and answer pledges from now on. So can you.</p>
      <ActionForm action={approve} submission={randomUUID()} hidden={{ claimId: id }}>
        <div className="actions">
          <SubmitButton pendingLabel="One moment…">{`Yes, ${person} belongs to it`}</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm
        folded="No, or not yet"
        action={refuse}
        submission={randomUUID()}
        hidden={{ claimId: id }}
        idEnd={`-${id}`}
      >
        <TextArea
          id={`reason-${id}`}
          name="reason"
          label="Why?"
          hint={`${person} reads this.`}
          rows={2}
          maxLength={500}
        />
        <div className="actions">
          <SubmitButton variant="quiet" pendingLabel="Sending…">
            Say no
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
