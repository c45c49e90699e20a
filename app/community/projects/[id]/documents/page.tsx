import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { FileField } from "@/components/ui/file-field";
import { TextField } from "@/components/ui/text-field";
import { UploadForm } from "@/components/ui/upload-form";
import { fileLimits } from "@/lib/files/limits";
import { listFiles } from "@/lib/files/list-files";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { addDocumentAction } from "./actions";

export const metadata: Metadata = { title: "Add a document" };

const { megabytes, each } = fileLimits.document;

/** Adds a PDF to a project. */
export default async function AddDocumentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.addDocument(id));
  const { project } = await page(() => listFiles(actor, id));
  if (project.status !== "draft" && project.status !== "listed") notFound();
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={project.organisation}>
      <div className="stack">
        <BackLink href={routes.photographs(id)} />
        <PageHeading eyebrow={project.title} title="Add a document" />
        <p>
          Everybody who can see the project can save it. Check that it names no child, and nobody who would not want it.
        </p>
        <UploadForm
          action={addDocumentAction}
          uploadTo={routes.uploads.document}
          submission={randomUUID()}
          hidden={{ projectId: project.id }}
          megabytes={megabytes}
          button="Add this document"
        >
          <FileField
            name="file"
            label="Document"
            accept="application/pdf"
            hint={`A PDF of up to ${megabytes} MB. Up to ${each} for a project, one after another. It can’t be locked, or hold scripts, forms or other files.`}
          />
          <TextField name="name" label="What is it?" hint="For example: Letter from the school" maxLength={100} />
        </UploadForm>
      </div>
    </WorkArea>
  );
}
