import { DocumentList } from "@/components/files/document-list";
import { Photograph } from "@/components/files/photograph";
import type { listFiles } from "@/lib/files/list-files";
import { routes } from "@/lib/routes";

type Files = Awaited<ReturnType<typeof listFiles>>;

/** The photographs with their words and the documents of a project, as everybody sees them once it is listed. */
export function FilesShown({ files: { project, photographs, documents } }: { files: Files }) {
  if (photographs.length + documents.length === 0) return null;
  return (
    <section className="stack">
      <h2>Photographs and documents</h2>
      {photographs.length > 0 && (
        <ol className="photographs">
          {photographs.map((photograph) => (
            <li key={photograph.id}>
              <Photograph photograph={photograph} sizes="14rem" />
              <p className="text-small">{photograph.alternativeText}</p>
              <a href={routes.photograph(project.id, photograph.id)}>
                Who agreed to it<span className="sr-only">: “{photograph.alternativeText}”</span>
              </a>
            </li>
          ))}
        </ol>
      )}
      {documents.length > 0 && <DocumentList documents={documents} />}
    </section>
  );
}
