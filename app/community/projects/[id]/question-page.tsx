import type { ReactNode } from "react";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";
import type { Area } from "@/lib/http/at-work";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { questionBefore, questions, type Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";

/** The frame of one question of a listing: the way back, which question it is, and the question. */
export function QuestionPage({
  area,
  draft,
  question,
  title,
  lede,
  back,
  children,
}: {
  area: Area;
  draft: ProjectDraft;
  question: Question;
  title: string;
  lede?: string | undefined;
  back?: string | undefined;
  children: ReactNode;
}) {
  const before = questionBefore(question, draft.needs);
  const backTo = back ?? (before ? routes.question(draft.id, before) : routes.communityProject(draft.id));
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack">
        <BackLink href={backTo} />
        <PageHeading
          eyebrow={`${draft.title} · question ${questions.indexOf(question) + 1} of ${questions.length}`}
          title={title}
        />
        {lede && <p>{lede}</p>}
        {children}
      </div>
    </WorkArea>
  );
}

/** The form of a question; answering leads to the next one, or back to the check page. */
export function QuestionForm({
  draft,
  toCheck,
  action,
  hidden = {},
  children,
  more,
}: {
  draft: ProjectDraft;
  toCheck: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden?: Record<string, string> | undefined;
  children: ReactNode;
  more?: ReactNode;
}) {
  return (
    <ActionForm action={action} hidden={{ ...hidden, projectId: draft.id, ...(toCheck ? { back: "check" } : {}) }}>
      <div className="stack-loose">{children}</div>
      <div className="actions pt-2">
        <SubmitButton pendingLabel="Saving…">Save and continue</SubmitButton>
        {more}
      </div>
    </ActionForm>
  );
}
