import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { undoEditAction } from "./actions";
import type { OpenProject } from "./open-draft";

/** Says that the last answer is saved, and offers to put back what it said before. */
export function JustSaved({ project: { undo, done } }: { project: Pick<OpenProject, "undo" | "done"> }) {
  if (done === "sent") {
    return (
      <Notice tone="success" title="We have sent you a link">
        It leads back to this question, on whichever device you open it.
      </Notice>
    );
  }
  if (done === "put-back") return <Notice tone="success" title="We have put it back as it was" />;
  if (undo === null) return null;
  return (
    <ActionForm action={undoEditAction} hidden={{ editId: undo }}>
      <p className="just-saved" role="status">
        Saved. <SubmitButton variant="quiet">Undo</SubmitButton>
      </p>
    </ActionForm>
  );
}
