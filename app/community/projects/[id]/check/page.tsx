import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { listFiles } from "@/lib/files/list-files";
import { page } from "@/lib/http/page";
import { listAlike } from "@/lib/projects/list-alike";
import { SubmitButton } from "@/components/ui/submit-button";
import { AlikeProjects } from "./alike-projects";
import { AnswersShown } from "../answers-shown";
import { openDraft, type QuestionProps } from "../open-draft";
import { ProjectPreview } from "../project-preview";
import { QuestionPage } from "../question-page";
import { submitProjectAction } from "./actions";

export const metadata: Metadata = { title: "Check your answers" };

export default async function CheckPage(props: QuestionProps) {
  const { actor, area, draft } = await openDraft(props, "check");
  const [alike, files] = await page(() => Promise.all([listAlike(actor, draft.id), listFiles(actor, draft.id)]));
  return (
    <QuestionPage {...{ area, draft }} question="check" title="Check your answers">
      <AlikeProjects alike={alike} programme={area.programme.slug} />
      <ActionForm action={submitProjectAction} submission={randomUUID()} hidden={{ projectId: draft.id }}>
        <div className="stack-loose">
          {draft.answered.includes("what") && <ProjectPreview draft={draft} photograph={files.photographs[0]} />}
          <AnswersShown draft={draft} changeable />
          <h2>Send it for approval</h2>
          <p>
            The procurement team reads it, and lists it or sends it back with a reason. Once it is listed everybody can
            see it, and suppliers can offer what you need. You choose what to accept.
          </p>
          {draft.maySubmit ? (
            <div className="actions">
              <SubmitButton pendingLabel="Sending…">Send for approval</SubmitButton>
            </div>
          ) : (
            <Notice title={`${draft.organisation} is waiting for approval`}>
              Everything here is saved. You can send it as soon as the procurement team has approved it.
            </Notice>
          )}
        </div>
      </ActionForm>
    </QuestionPage>
  );
}
