import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDay } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";
import type { Standing } from "@/lib/pledges/load-standing";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Agrees to all that the other side proposed last, with one press; nothing as long as people have to be checked first. */
export function AgreeForm({ standing, action, heading }: { standing: Standing; action: Action; heading?: string }) {
  const { id, terms, proposed, check } = standing;
  if (check.asked !== null && check.saidAt === null) return null;
  return (
    <section className="stack">
      {heading && <h2>{heading}</h2>}
      <p>
        {proposed.shown}
        {proposed.deliverBy && `, by ${formatDay(proposed.deliverBy)}`}. Both sides are told how to go on from there.
      </p>
      <ActionForm action={action} submission={randomUUID()} hidden={{ pledgeId: id, terms }} idEnd="-agree">
        <div className="actions">
          <SubmitButton pendingLabel="Agreeing…">Agree to {proposed.shown}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
