import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ClaimToDecide } from "@/lib/claims/list-claims";
import { formatInstantDay } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Who says that a group is theirs, or which broker asks to answer for it, and the way to agree or to say why not. */
export function ClaimsToDecide({
  us = false,
  claims,
  approve,
  refuse,
}: {
  /** Their own people decide: a broker asks to answer for them. */
  us?: boolean;
  claims: ClaimToDecide[];
  approve: Action;
  refuse: Action;
}) {
  if (claims.length === 0) return null;
  return (
    <section className="stack" id="claims">
      <h2>{us ? "May they answer for you?" : "Who may act for it?"}</h2>
      {claims.map((claim) => (
        <Claim key={claim.id} {...{ claim, us, approve, refuse }} />
      ))}
    </section>
  );
}

function Claim({ claim, us, approve, refuse }: { claim: ClaimToDecide; us: boolean; approve: Action; refuse: Action }) {
  const { id, person, email, message, createdAt, broker } = claim;
  return (
    <Card
      title={broker ? `${broker} asks to answer for ${us ? "you" : "it"}` : `${person} says that it is theirs`}
      under={`${broker ? `${person}, ` : ""}${email} · ${formatInstantDay(createdAt)}`}
    >
      <p className="whitespace-pre-line">{message}</p>
      <p className="soft">
        {broker === null
          ? "If you agree, they can change its projects and answer pledges from now on. So can you."
          : us
            ? "If you agree, they can list and change your projects and answer pledges from now on. You still can too, and can end it at any time."
            : "If you agree, they can list and change its projects and answer pledges from now on. Its own people still can too, and can end it."}
      </p>
      <ActionForm action={approve} submission={randomUUID()} hidden={{ claimId: id }}>
        <div className="actions">
          <SubmitButton pendingLabel="One moment…">
            {broker ? `Yes, ${broker} may answer for ${us ? "us" : "it"}` : `Yes, ${person} belongs to it`}
          </SubmitButton>
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
