import type { Actor } from "@/lib/auth/actor";
import type { Chosen } from "./list-chosen";
import type { ProjectSearch } from "./read-search";
import { findProjects } from "./search-projects";

/** What to do without so that something is found, and how many that would be: the most first, what finds nothing left out. */
export async function countWithout(
  actor: Actor,
  search: ProjectSearch,
  chosen: readonly Chosen[],
): Promise<(Chosen & { total: number })[]> {
  const counted = await Promise.all(
    chosen.map(async (each) => {
      const { found } = await findProjects(actor, { ...search, ...each.without, after: null, before: null });
      return { ...each, total: found.length };
    }),
  );
  return counted.filter(({ total }) => total > 0).toSorted((one, other) => other.total - one.total);
}
