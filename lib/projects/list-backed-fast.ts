import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { publicProjects } from "./visible";

/** A project that somebody backed soon after it was listed. */
export type BackedFast = { slug: string; title: string; summary: string; needs: string[]; days: number };

const recent = 300;
const shown = 3;

/**
 * The three projects that were backed in the fewest days, as examples to write by: of the programme's latest 300 public
 * listings, so that it stays quick in a programme of any size. Days are whole days in London from the listing to the first match, as figures
 * count them. A project that was listed before is left out: its wait began earlier.
 */
export async function listBackedFast(actor: Actor): Promise<BackedFast[]> {
  return ask<BackedFast>`
    WITH latest AS (
      SELECT p.id, p.slug, p.title, p.summary, p."listedAt" FROM "Project" p
      WHERE ${publicProjects(actor)} AND p."listedAt" IS NOT NULL AND p."relistedFromId" IS NULL
        AND p.summary IS NOT NULL AND p."childFocused"
      ORDER BY p."listedAt" DESC LIMIT ${recent}),
    waited AS (
      SELECT latest.*, greatest(0, (first.at AT TIME ZONE 'Europe/London')::date - ("listedAt" AT TIME ZONE 'Europe/London')::date) AS days
      FROM latest, LATERAL (SELECT min(m."agreedAt") AS at FROM "Need" n JOIN "Match" m ON m."needId" = n.id WHERE n."projectId" = latest.id) first
      WHERE first.at IS NOT NULL ORDER BY days, "listedAt" DESC LIMIT ${shown})
    SELECT slug, title, summary, days::int AS days,
      (SELECT json_agg(n.description ORDER BY n.position) FROM "Need" n WHERE n."projectId" = waited.id) AS needs
    FROM waited ORDER BY days, "listedAt" DESC`;
}
