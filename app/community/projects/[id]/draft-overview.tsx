import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Ribbon } from "@/components/ui/ribbon";
import { type Task, TaskList } from "@/components/ui/task-list";
import { landing } from "@/lib/auth/landing";
import type { Area } from "@/lib/http/at-work";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { questionsAsked, questionTitles, type Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";
import { CarryOnLater } from "./carry-on-later";

/** A draft at a glance: which questions have their answer, and where to go on. */
export function DraftOverview({ area, draft }: { area: Area; draft: ProjectDraft }) {
  const asked = questionsAsked(draft.needs);
  const next = asked.find((question) => !draft.answered.includes(question)) ?? "check";
  const done = asked.filter((question) => draft.answered.includes(question)).length;
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={draft.organisation}>
      <div className="stack-loose">
        <BackLink href={landing(area.kind)}>Back to what waits for you</BackLink>
        <PageHeading
          eyebrow={
            area.kind === "community"
              ? "Draft: only your organisation sees it"
              : "Draft: nobody sees it before it is sent"
          }
          title={draft.title}
        />
        {draft.returnedReason !== null && (
          <Notice tone="warn" title="The procurement team asks you to change something">
            {draft.returnedReason}
          </Notice>
        )}
        <div className="stack-tight">
          <p>{progress(done, asked.length)}</p>
          <Ribbon part={done / asked.length} />
        </div>
        <TaskList tasks={[...asked, "check" as const].map((question) => task(draft, question, next))} />
        <TaskList tasks={[photographs(draft)]} />
        <div className="actions">
          <LinkButton href={routes.question(draft.id, next)}>
            {next === "check" ? "Check your answers" : "Go on"}
          </LinkButton>
        </div>
        <CarryOnLater projectId={draft.id} question={next} />
      </div>
    </WorkArea>
  );
}

function progress(done: number, all: number): string {
  if (done === all) return "Every question has its answer. Look it over, and send it.";
  return `${done} of ${all} questions answered. Everything is saved as you go.`;
}

function task(draft: ProjectDraft, question: Question, next: Question): Task {
  const about = { label: questionTitles[question], href: routes.question(draft.id, question) };
  if (question === "check") return { ...about, status: next === "check" ? "Ready" : "Then this", tone: "neutral" };
  const answered = draft.answered.includes(question);
  return answered ? { ...about, status: "Done", tone: "good" } : { ...about, status: "To do", tone: "info" };
}

function photographs({ id, _count: { files } }: ProjectDraft): Task {
  const about = {
    label: "Photographs and documents",
    hint: "You don’t have to. A photograph makes people stop and read.",
    href: routes.photographs(id),
  };
  return files === 0
    ? { ...about, status: "If you like", tone: "neutral" }
    : { ...about, status: `${files} added`, tone: "good" };
}
