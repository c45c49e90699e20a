import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { ProjectRow } from "@/lib/projects/load-project-rows";
import { formatProgress } from "@/lib/needs/quantity";
import { routes } from "@/lib/routes";
import { type ProjectSearch, searchQuery } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { searchTitle } from "@/lib/search/describe-search";
import { atom } from "./atom";

/** The first page of what a search finds as an Atom feed, the newest first; `address` is where people reach the service. */
export async function feedOfSearch(
  actor: Actor,
  programme: { slug: string; area: string },
  search: ProjectSearch,
  address: string,
): Promise<string> {
  const asked: ProjectSearch = { ...search, sort: "newest", after: null, before: null };
  const { rows } = await searchProjects(actor, asked);
  return atom({
    title: `${searchTitle(asked)} – ${programme.area}`,
    address: `${address}${routes.projects(programme.slug)}${searchQuery({ ...asked, sort: search.sort })}`,
    self: `${address}${routes.feed(programme.slug)}${searchQuery({ ...asked, sort: null })}`,
    updated: rows[0]?.listedAt ?? now(),
    entries: rows.map((project) => ({
      id: project.id,
      title: project.title,
      address: `${address}${routes.project(programme.slug, project.slug)}`,
      author: project.organisation,
      summary: summaryOf(project),
      updated: project.listedAt,
    })),
  });
}

/** What it is, and its needs as its card shows them. */
function summaryOf({ summary, needs }: ProjectRow): string {
  const asked = needs.map((need) => `${need.description}: ${formatProgress(need)}`);
  return [summary, ...asked].filter(Boolean).join("\n");
}
