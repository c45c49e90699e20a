import { ConsentFields } from "@/components/files/consent-fields";
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { DocumentList } from "@/components/files/document-list";
import { Photograph } from "@/components/files/photograph";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { consentChoices } from "@/lib/files/consent";
import { FileField } from "@/components/ui/file-field";
import { TextArea } from "@/components/ui/text-area";
import { UploadForm } from "@/components/ui/upload-form";
import { fileLimits } from "@/lib/files/limits";
import { listFiles } from "@/lib/files/list-files";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { addPhotographAction } from "./actions";

export const metadata: Metadata = { title: "Photographs and documents" };

const { megabytes, each } = fileLimits.photograph;

type Files = Awaited<ReturnType<typeof listFiles>>;

/** The photographs and documents of a project, and the way to add one after another. */
export default async function PhotographsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.photographs(id));
  const files = await page(() => listFiles(actor, id));
  const editable = files.project.status === "draft" || files.project.status === "listed";
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={files.project.organisation}>
      <div className="stack-loose">
        <BackLink href={routes.communityProject(id)}>Back to the project</BackLink>
        <PageHeading eyebrow={files.project.title} title="Photographs and documents">
          {editable && (
            <LinkButton href={routes.communityProject(id)} variant="quiet">
              {files.photographs.length + files.documents.length > 0 ? "I have added all of them" : "Go on without"}
            </LinkButton>
          )}
        </PageHeading>
        <p>
          A photograph makes people stop and read. Show the place, the things or hands at work: nobody’s face is needed.
        </p>
        <Kept files={files} />
        {editable && (
          <>
            <AddPhotograph files={files} name={area.person.name} />
            <AddDocument files={files} />
          </>
        )}
      </div>
    </WorkArea>
  );
}

function Kept({ files: { project, photographs, documents } }: { files: Files }) {
  return (
    <>
      {photographs.length > 0 && (
        <section className="stack" aria-labelledby="kept">
          <h2 id="kept">
            {photographs.length === 1 ? "Your photograph" : `Your ${photographs.length} photographs, in their order`}
          </h2>
          <ol className="photographs">
            {photographs.map((photograph, index) => (
              <li key={photograph.id}>
                <Photograph photograph={photograph} sizes="14rem" first={index === 0} />
                <p className="text-small">{photograph.alternativeText}</p>
                <a href={routes.photograph(project.id, photograph.id)}>
                  Change or remove<span className="sr-only"> “{photograph.alternativeText}”</span>
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
      {documents.length > 0 && (
        <section className="stack" aria-labelledby="kept-documents">
          <h2 id="kept-documents">Your documents</h2>
          <DocumentList documents={documents} />
          <p className="actions">
            {documents.map(({ id, name }) => (
              <a key={id} href={routes.photograph(project.id, id)}>
                Change or remove “{name}”
              </a>
            ))}
          </p>
        </section>
      )}
    </>
  );
}

function AddPhotograph({ files: { project, photographs }, name }: { files: Files; name: string }) {
  if (photographs.length >= each) return <p>You have added {each} photographs. Remove one to add another.</p>;
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">{photographs.length === 0 ? "Add a photograph" : "Add another photograph"}</h2>
      <UploadForm
        action={addPhotographAction}
        uploadTo={routes.uploads.photograph}
        submission={randomUUID()}
        hidden={{ projectId: project.id }}
        megabytes={megabytes}
        button="Add this photograph"
      >
        <FileField
          name="file"
          label="Photograph"
          accept="image/jpeg,image/png,image/webp"
          hint={`A JPEG, PNG or WebP picture of up to ${megabytes} MB. Up to ${each} for a project, one after another. We remove what it says about where and when it was taken.`}
        />
        <TextArea
          name="alternativeText"
          label="What does it show?"
          hint="For people who can’t see it. For example: Six new beds in a row, each with a different quilt. Don’t name a child."
          rows={2}
          maxLength={300}
        />
        <ConsentFields label="Can anybody be recognised in it?" choices={consentChoices} name={name} />
      </UploadForm>
    </section>
  );
}

function AddDocument({ files: { project, documents } }: { files: Files }) {
  if (documents.length >= fileLimits.document.each) return null;
  return (
    <section className="stack">
      <h2>Add a document</h2>
      <p>Such as a letter of support or a floor plan, as a PDF.</p>
      <div className="actions">
        <LinkButton href={routes.addDocument(project.id)} variant="quiet">
          Add a document
        </LinkButton>
      </div>
    </section>
  );
}
