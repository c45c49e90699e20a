import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import { publicProjects } from "@/lib/projects/visible";
import { readSearch } from "@/lib/search/read-search";
import { findProjects } from "@/lib/search/search-projects";
import { projectColumns, projectLines } from "./project-columns";

const BATCH = 1_000;

/** All that a search of the public list finds, the newest first. */
export async function foundProjectsTable(actor: Actor, query: Record<string, string | string[]>) {
  const { found, catalogue } = await findProjects(actor, readSearch(query));
  const { columns } = catalogue;
  const newest = found.toSorted((a, b) => (columns.listedAt[b] ?? 0) - (columns.listedAt[a] ?? 0));
  const ids = Array.from(newest, (at) => columns.ids[at] ?? "");
  async function* batches() {
    for (let from = 0; from < ids.length; from += BATCH)
      yield await projectLines(ids.slice(from, from + BATCH), publicProjects(actor));
  }
  return { name: "Projects", columns: projectColumns(env.address), batches: batches() };
}
