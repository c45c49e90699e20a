import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Question } from "@/lib/projects/questions";
import { sendLinkAction } from "./actions";

/** The way to stop here and go on with the same question on another device. */
export function CarryOnLater({ projectId, question }: { projectId: string; question: Question }) {
  return (
    <ActionForm
      folded="Carry on later, or on another device"
      action={sendLinkAction}
      submission={randomUUID()}
      hidden={{ projectId, question }}
    >
      <p>
        Save what you have written first: what is saved stays. Then we can send you a link by e-mail that leads back to
        where you are.
      </p>
      <div className="actions">
        <SubmitButton variant="quiet" pendingLabel="Sending…">
          Send me a link to carry on later
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
