import type { ReactNode } from "react";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { Ribbon } from "@/components/ui/ribbon";
import { DefaultSubmit, SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";
import type { Area } from "@/lib/http/at-work";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { questionBefore, questionsAsked, type Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";
import { CarryOnLater } from "./carry-on-later";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { ChildNamedAsked } from "./child-named-asked";
import { warnedOf } from "./names-child-unread";
import { JustSaved } from "./just-saved";
import type { OpenProject } from "./open-draft";

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
  draft: OpenProject;
  question: Question;
  title: string;
  lede?: string | undefined;
  back?: string | undefined;
  children: ReactNode;
}) {
  const before = questionBefore(question, draft.needs);
  const listed = draft.status === "listed";
  const first = listed ? routes.answers(draft.id) : routes.communityProject(draft.id);
  const backTo = back ?? (before && !listed ? routes.question(draft.id, before) : first);
  const asked = questionsAsked(draft.needs);
  const done = asked.filter((each) => draft.answered.includes(each)).length;
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={draft.organisation}>
      <div className="stack">
        <BackLink href={backTo} />
        <JustSaved project={draft} />
        {!listed && <Ribbon part={done / asked.length} />}
        <PageHeading
          eyebrow={
            <>
              <a href={first}>{draft.title}</a> ·{" "}
              {listed ? "listed, so everybody sees a change at once" : which(question, asked)}
            </>
          }
          title={title}
        />
        {lede && <p>{lede}</p>}
        {children}
        {!listed && <CarryOnLater projectId={draft.id} question={question} />}
      </div>
    </WorkArea>
  );
}

function which(question: Question, asked: readonly Question[]): string {
  if (question === "check") return "the last step";
  const number = asked.includes(question) ? asked.indexOf(question) + 1 : asked.length;
  return `question ${number} of ${asked.length}`;
}

function backFrom({ status }: ProjectDraft, toCheck: boolean): Record<string, string> {
  if (status === "listed") return { back: "answers" };
  return toCheck ? { back: "check" } : {};
}

/** What the page has warned of already, so that saving it again goes on. */
function warned({ title, summary, story, shapedWho, shapedByChildren, heard, needs }: ProjectDraft): string {
  const lines = needs.flatMap((need) => need.lines);
  return warnedOf([
    ...[title, summary, story, shapedWho, shapedByChildren, ...heard.flatMap(({ said, did }) => [said, did])],
    ...lines.flatMap(({ description, cashOnlyReason }) => [description, cashOnlyReason]),
  ]);
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
  /** A button that belongs to the last of the fields, such as “Add a line”. */
  more?: ReactNode;
}) {
  return (
    <ActionForm
      action={action}
      hidden={{ ...hidden, projectId: draft.id, warned: warned(draft), ...backFrom(draft, toCheck) }}
    >
      {more && <DefaultSubmit />}
      <ChangedMeanwhile seen={draft.seen} />
      <ChildNamedAsked />
      <div className="stack-loose">{children}</div>
      {more && <div className="actions">{more}</div>}
      <div className="actions actions-stay pt-2">
        <SubmitButton pendingLabel="Saving…">Save and continue</SubmitButton>
      </div>
    </ActionForm>
  );
}
