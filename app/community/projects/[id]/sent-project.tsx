import { FilesShown } from "@/components/files/files-shown";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { Notice } from "@/components/ui/notice";
import type { listFiles } from "@/lib/files/list-files";
import { formatInstantDay } from "@/lib/dates";
import { landing } from "@/lib/auth/landing";
import type { Area } from "@/lib/http/at-work";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { AnswersShown } from "./answers-shown";
import { ProjectPreview } from "./project-preview";

/** A project that waits for the procurement team: what was sent, and what happens next. */
export function SentProject({
  area,
  draft,
  files,
}: {
  area: Area;
  draft: ProjectDraft;
  files: Awaited<ReturnType<typeof listFiles>>;
}) {
  const sent = draft.submittedAt ? ` on ${formatInstantDay(draft.submittedAt)}` : "";
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={draft.organisation}>
      <div className="stack-loose">
        <BackLink href={landing(area.kind)}>Back to what waits for you</BackLink>
        <PageHeading eyebrow={`Sent for approval${sent}`} title={draft.title} />
        <Notice tone="success" title="Thank you. The procurement team has it now">
          {nearer(draft.childrenExpected)}The team lists it, or sends it back and says what to change. We tell you by
          e-mail as soon as that has happened. You don’t have to do anything until then.
        </Notice>
        <ProjectPreview draft={draft} photograph={files.photographs[0]} />
        <AnswersShown draft={draft} changeable={false} />
        <FilesShown files={files} />
      </div>
    </WorkArea>
  );
}

/** What sending it has done, for as many children as it is for. */
function nearer(children: number | null): string {
  if (!children) return "";
  const who = children === 1 ? "One child is" : `${children.toLocaleString("en-GB")} children are`;
  return `${who} a step nearer to what they need. `;
}
