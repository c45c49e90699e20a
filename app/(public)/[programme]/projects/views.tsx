import type { ProjectSearch } from "@/lib/search/read-search";

const views = [
  { view: "list", label: "List" },
  { view: "map", label: "Map" },
] as const;

/** The same projects as a list by itself, or with a map beside it. */
export function Views({ search, to }: { search: ProjectSearch; to: (change: Partial<ProjectSearch>) => string }) {
  const { after, before } = search;
  return (
    <nav className="views" aria-label="Show as">
      {views.map(({ view, label }) => (
        <a key={view} href={to({ view, after, before })} aria-current={view === search.view ? "true" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
