import { sortWords } from "@/lib/search/choice-words";
import { type ProjectSearch, sorts } from "@/lib/search/read-search";
import type { SearchPage } from "@/lib/search/search-projects";

/** The orders that these projects can come in. */
export function Orders({
  search,
  found,
  to,
}: {
  search: ProjectSearch;
  found: SearchPage;
  to: (change: Partial<ProjectSearch>) => string;
}) {
  const useful = sorts.filter(
    (sort) => (sort !== "best" || search.words !== "") && (sort !== "nearest" || found.point !== null),
  );
  if (found.total < 2) return <span />;
  return (
    <nav className="orders" aria-label="Order">
      {useful.map((sort) => (
        <a key={sort} href={to({ sort })} aria-current={sort === found.sort ? "true" : undefined}>
          {sortWords[sort]}
        </a>
      ))}
    </nav>
  );
}
