import type { DocumentShown } from "@/lib/files/list-files";
import { formatBytes } from "@/lib/files/format-bytes";
import { routes } from "@/lib/routes";

/** Documents to save, each with what it is and how large. */
export function DocumentList({ documents }: { documents: DocumentShown[] }) {
  return (
    <ul className="documents">
      {documents.map(({ id, name, bytes }) => (
        <li key={id}>
          <a href={routes.file(id, "document")}>{name}</a> <span className="soft">(PDF, {formatBytes(bytes)})</span>
        </li>
      ))}
    </ul>
  );
}
