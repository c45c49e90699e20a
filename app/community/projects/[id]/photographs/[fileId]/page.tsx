import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Photograph } from "@/components/files/photograph";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { formatInstantDay } from "@/lib/dates";
import { loadFile } from "@/lib/files/load-file";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { describeFileAction, moveFileAction, removeFileAction } from "../actions";

export const metadata: Metadata = { title: "Change or remove" };

type FileShown = Awaited<ReturnType<typeof loadFile>>;

/** One photograph or document: its words, its place among the others, and taking it away. */
export default async function FilePage({ params }: { params: Promise<{ id: string; fileId: string }> }) {
  const { id, fileId } = await params;
  const { actor, area } = await atProject(routes.photograph(id, fileId));
  const file = await page(() => loadFile(actor, fileId));
  if (file.project.id !== id) notFound();
  const { kind, width, height, alternativeText, consent, consentedAt } = file;
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={file.project.organisation}>
      <div className="stack">
        <BackLink href={routes.photographs(id)} />
        <PageHeading
          eyebrow={file.project.title}
          title={kind === "photograph" ? "Change or remove this photograph" : "Change or remove this document"}
        />
        {width !== null && height !== null && (
          <Photograph
            photograph={{ id: file.id, width, height, alternativeText: alternativeText ?? "" }}
            sizes="(min-width: 48rem) 40rem, 92vw"
            first
          />
        )}
        {consent !== null && consentedAt !== null && (
          <p className="soft text-small">
            {consent} Kept on {formatInstantDay(consentedAt)}.
          </p>
        )}
        <Words file={file} />
        {!file.first && <Order file={file} />}
        <Remove file={file} />
      </div>
    </WorkArea>
  );
}

function Words({ file }: { file: FileShown }) {
  return (
    <ActionForm action={describeFileAction} hidden={{ fileId: file.id }}>
      {file.kind === "photograph" ? (
        <TextArea
          name="alternativeText"
          label="What does it show?"
          hint="For people who can’t see it. Don’t name a child."
          rows={2}
          maxLength={300}
          defaultValue={file.alternativeText ?? ""}
        />
      ) : (
        <TextField name="name" label="What is it?" maxLength={100} defaultValue={file.name} />
      )}
      <div className="actions pt-2">
        <SubmitButton pendingLabel="Saving…">Save the words</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Order({ file }: { file: FileShown }) {
  return (
    <section className="stack">
      <h2>Its place</h2>
      {file.kind === "photograph" && <p>The first photograph is the large one, and the one in lists.</p>}
      <ActionForm action={moveFileAction} hidden={{ fileId: file.id }}>
        <div className="actions">
          <SubmitButton variant="quiet" name="to" value="first">
            Put it first
          </SubmitButton>
          <SubmitButton variant="quiet" name="to" value="earlier">
            Move it one place earlier
          </SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

function Remove({ file }: { file: FileShown }) {
  return (
    <section className="stack">
      <h2>Take it away</h2>
      <p>Nobody can see it any more, and we delete it. You can’t undo this, but you can add it again.</p>
      <ActionForm action={removeFileAction} hidden={{ fileId: file.id }}>
        <div className="actions">
          <SubmitButton variant="danger" pendingLabel="Removing…">
            {file.kind === "photograph" ? "Remove this photograph" : "Remove this document"}
          </SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
