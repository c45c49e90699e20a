import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { routes } from "@/lib/routes";
import { AnswersShown } from "../answers-shown";
import { JustSaved } from "../just-saved";
import { openDraft, type QuestionProps } from "../open-draft";

export const metadata: Metadata = { title: "Change what your project says" };

/** Every answer of a draft or of a listed project, each with the way to change it. */
export default async function AnswersPage(props: QuestionProps) {
  const { area, draft } = await openDraft(props, "answers");
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={draft.organisation}>
      <div className="stack-loose">
        <BackLink href={routes.communityProject(draft.id)}>Back to {draft.title}</BackLink>
        <JustSaved project={draft} />
        <PageHeading
          eyebrow={draft.title}
          title="Change what your project says"
          lede={
            draft.status === "listed"
              ? "Everybody sees a change as soon as you save it. What is promised to you already stays promised."
              : undefined
          }
        />
        <AnswersShown draft={draft} changeable />
      </div>
    </WorkArea>
  );
}
