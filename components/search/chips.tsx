import type { Chosen } from "@/lib/search/list-chosen";
import type { ProjectSearch } from "@/lib/search/read-search";

/** What was chosen; pressing one takes it back. */
export function Chips({
  chosen,
  to,
  list,
}: {
  chosen: Chosen[];
  to: (change: Partial<ProjectSearch>) => string;
  list: string;
}) {
  if (chosen.length === 0) return null;
  return (
    <ul className="chips" aria-label="What you chose">
      {chosen.map(({ label, without }) => (
        <li key={label}>
          <a className="chip" href={to(without)}>
            <span className="sr-only">Take away </span>
            {label} <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={list}>Clear everything</a>
        </li>
      )}
    </ul>
  );
}
