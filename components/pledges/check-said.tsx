import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatInstantDay } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";
import type { Standing } from "@/lib/pledges/load-standing";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** The question whether people are checked, where the need asks for it and the supplier has yet to say. */
export function SayChecked({ standing, action }: { standing: Standing; action: Action }) {
  const { id, check, organisation } = standing;
  if (check.asked === null || check.saidAt !== null) return null;
  return (
    <section className="stack">
      <h2>Are your people checked?</h2>
      <p>They will meet children. {organisation} can agree once you have said this.</p>
      <ActionForm action={action} submission={randomUUID()} hidden={{ pledgeId: id }} idEnd="-check">
        <Checkbox
          name="checked"
          id="checked-check"
          label={`Everybody we send who will meet children has ${check.asked}`}
          hint="They may ask to see the certificates before anybody starts."
        />
        <div className="actions">
          <SubmitButton pendingLabel="Saving…">Say so</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

/** What the supplier has said of the check that the need asks for, as those who ask for it read it. */
export function CheckSaid({ standing: { check, supplier } }: { standing: Standing }) {
  if (check.asked === null) return null;
  if (check.saidAt === null) {
    return (
      <Notice tone="warn" title={`Waiting for ${supplier} about checks`}>
        You ask for {check.asked}. They have yet to say that everybody who will meet children has one. Until then
        nothing can be agreed.
      </Notice>
    );
  }
  return (
    <Notice title="Their people are checked">
      {supplier} said on {formatInstantDay(check.saidAt)} that everybody who will meet children has {check.asked}. See
      the certificates yourself before anybody starts.
    </Notice>
  );
}
