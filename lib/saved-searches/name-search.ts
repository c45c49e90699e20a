import type { Actor } from "@/lib/auth/actor";
import { describeAsked } from "@/lib/search/describe-search";
import { nameChoices } from "@/lib/search/name-choices";
import type { ProjectSearch } from "@/lib/search/read-search";
import { findProjects } from "@/lib/search/search-projects";

/** What a search asks for, in words that begin "Projects", and how many there are now. */
export async function nameSearch(actor: Actor, search: ProjectSearch): Promise<{ name: string; total: number }> {
  const { found, counts } = await findProjects(actor, search);
  const names = await nameChoices(actor, search, counts);
  return { name: `Projects ${describeAsked(search, names)}`, total: found.length };
}
