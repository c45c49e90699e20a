import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { undoEditAction } from "./actions";
import type { OpenProject } from "./open-draft";

/** Says that the last answer is saved, and offers to put back what it said before. */
export function JustSaved({ project }: { project: Pick<OpenProject, "undo" | "done" | "status"> }) {
  const { undo, done, status } = project;
  if (done === "sent") {
    return (
      <Notice tone="success" title="We have sent you a link">
        It leads back to this question, on whichever device you open it.
      </Notice>
    );
  }
  if (done === "put-back") return <Notice tone="success" title="We have put it back as it was" />;
  if (done === "named") return <NamesChild {...{ undo, status }} />;
  if (undo === null) return null;
  return (
    <ActionForm action={undoEditAction} hidden={{ editId: undo }}>
      <p className="just-saved" role="status">
        Saved. <SubmitButton variant="quiet">Undo</SubmitButton>
      </p>
    </ActionForm>
  );
}

/** Says at the top why the page is shown again, as what it warns of may be a long way down. */
function NamesChild({ undo, status }: Pick<OpenProject, "undo" | "status">) {
  const words = (
    <div role="alert">
      <Notice tone="warn" title="Saved. Please read it once more">
        It seems to say which child it is about. The words are marked below.{" "}
        {status === "listed" && "Everybody can see them now. "}
        If no child can be recognised by them, save it again to go on.
      </Notice>
    </div>
  );
  if (undo === null) return words;
  return (
    <ActionForm action={undoEditAction} hidden={{ editId: undo }}>
      {words}
      <div className="actions">
        <SubmitButton variant="quiet">Undo</SubmitButton>
      </div>
    </ActionForm>
  );
}
