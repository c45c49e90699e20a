import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { publicProjects } from "@/lib/projects/visible";
import type { ProjectSearch } from "./read-search";
import { findProjects } from "./search-projects";

const MOST = 2_000;

/** A project on a map: where its help is felt, and how much of what it needs is met, from 0 to 1. */
export type ProjectPoint = {
  id: string;
  slug: string;
  title: string;
  latitude: number;
  longitude: number;
  part: number;
};

/** The points of all that a search finds, whatever page is shown; the newest where there are too many to draw, and how many have one. */
export async function listPoints(
  actor: Actor,
  search: ProjectSearch,
): Promise<{ points: ProjectPoint[]; total: number }> {
  const { found, catalogue } = await findProjects(actor, search);
  const { columns } = catalogue;
  const placed = found.filter((at) => !Number.isNaN(columns.latitude[at] ?? NaN));
  const newest = placed.toSorted((a, b) => (columns.listedAt[b] ?? 0) - (columns.listedAt[a] ?? 0)).subarray(0, MOST);
  const ids = Array.from(newest, (at) => columns.ids[at] ?? "");
  const rows = await ask<{ id: string; slug: string; title: string }>`
    SELECT p.id, p.slug, p.title FROM "Project" p WHERE p.id = ANY(${ids}::uuid[]) AND ${publicProjects(actor)}`;
  const named = new Map(rows.map((row) => [row.id, row]));
  const points = Array.from(newest, (at) => {
    const row = named.get(columns.ids[at] ?? "");
    return (
      row && {
        ...row,
        latitude: columns.latitude[at] ?? 0,
        longitude: columns.longitude[at] ?? 0,
        part: columns.part[at] ?? 0,
      }
    );
  });
  return { points: points.filter((point) => point !== undefined), total: placed.length };
}
