import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { MatchShown } from "@/lib/matches/load-match";
import { cancelMatchAction } from "./actions";

/** Calls off what has not been confirmed, with a reason that the other side reads. */
export function CallOff({ match }: { match: MatchShown }) {
  const { organisation, left } = match;
  return (
    <ActionForm
      folded="We cannot give this after all"
      action={cancelMatchAction}
      submission={randomUUID()}
      hidden={{ matchId: match.id, side: "supplier" }}
    >
      <p>
        {left.shown} then goes back to what {organisation.name} still needs, so that somebody else can help. What they
        have confirmed stays yours.
      </p>
      <TextArea name="reason" label="Why?" hint={`${organisation.name} reads this.`} rows={2} maxLength={500} />
      <div className="actions">
        <SubmitButton variant="danger" pendingLabel="Calling it off…">
          Call it off
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
