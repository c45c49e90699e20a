import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";

/** Takes back that a delivery was to count, while nobody has answered. */
export function WithdrawCredit({
  creditId,
  label,
  action,
}: {
  creditId: string;
  label: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  return (
    <ActionForm action={action} submission={randomUUID()} hidden={{ creditId }} idEnd={`-back-${creditId}`}>
      <div className="actions">
        <SubmitButton variant="quiet" pendingLabel="Taking it back…">
          {label}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
