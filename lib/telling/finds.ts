import { visitorTo } from "@/lib/auth/actor";
import { readKept } from "@/lib/saved-searches/kept-query";
import { findProjects } from "@/lib/search/search-projects";

/** What a search found: a project's id and when it was listed, in milliseconds. */
export type FoundProject = { id: string; listedAt: number };

/** The projects that a saved search finds and that were listed after an instant: the same as the public list shows, to anybody. */
export async function findSince(programmeId: string, query: string, since: Date): Promise<FoundProject[]> {
  const { found, catalogue } = await findProjects(visitorTo(programmeId), readKept(query));
  const { ids, listedAt } = catalogue.columns;
  const after = since.getTime();
  return Array.from(found, (at) => ({ id: ids[at] ?? "", listedAt: listedAt[at] ?? 0 })).filter(
    (each) => each.listedAt > after,
  );
}
