import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { ChangedMeanwhile } from "../changed-meanwhile";
import { ChildNamedAsked } from "../child-named-asked";
import { warnedOf } from "../names-child-unread";
import { NeedFields } from "./need-fields";

type Need = ProjectDraft["needs"][number];

/** The form of one need, new or changed. */
export function NeedForm({
  action,
  submission,
  hidden,
  type,
  need,
  seen,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  submission?: string | undefined;
  hidden: Record<string, string>;
  type: Need["type"];
  need?: Need | undefined;
  /** The newest edit, where the need is there already. */
  seen?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <ActionForm action={action} submission={submission} hidden={{ ...hidden, warned: warnedOf(textsOf(need)) }}>
      {seen !== undefined && <ChangedMeanwhile seen={seen} />}
      <ChildNamedAsked />
      <div className="stack-loose">
        <NeedFields type={type} need={need} />
      </div>
      <div className="actions actions-stay pt-2">
        <SubmitButton pendingLabel="Saving…">Save and continue</SubmitButton>
      </div>
      {children && <div className="actions">{children}</div>}
    </ActionForm>
  );
}

const textsOf = (need: Need | undefined) => [need?.description, need?.whereabouts, need?.costToAccept];
