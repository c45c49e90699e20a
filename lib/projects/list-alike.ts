import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { getProject, projectsRunBy, projectsVisibleTo } from "./visible";

const Row = z.object({
  id: z.uuid(),
  title: z.string(),
  slug: z.string(),
  status: z.enum(["draft", "submitted", "listed", "closed", "withdrawn"]),
  organisation: z.string(),
  ours: z.boolean(),
});

/** A project that may be the same as another; `ours` for one that the actor may change. */
export type AlikeProject = z.infer<typeof Row>;

const most = 3;

/**
 * Up to three projects that this one may repeat, the likeliest first: its words are like another's by PostgreSQL's trigrams
 * (0 to 1), and less alike is enough for one of the same organisation (0.3) or place (0.4) than of any other (0.5). What ended without
 * being listed again, and what this one lists again, are not among them. Refuses `notFound`.
 */
export async function listAlike(actor: Actor, projectId: string): Promise<AlikeProject[]> {
  const { id, title, summary, organisationId, relistedFromId } = await getProject(db, actor, projectId);
  const words = `${title} ${summary ?? ""}`.toLowerCase();
  const rows = await db.$queryRaw`
    WITH candidate AS (
      (SELECT t.id FROM "Project" t WHERE lower(t.title) % ${title.toLowerCase()} LIMIT 500)
      UNION (SELECT t.id FROM "Project" t WHERE t."organisationId" = ${organisationId}::uuid LIMIT 500)),
    alike AS (
      SELECT p.id, p.title, p.slug, p.status::text, o.name AS organisation, ${projectsRunBy(actor)} AS ours,
        p."organisationId" = ${organisationId}::uuid AS same_organisation,
        EXISTS (SELECT 1 FROM "Place" a JOIN "Place" b ON b.district = a.district
          WHERE a."projectId" = p.id AND b."projectId" = ${id}::uuid) AS same_place,
        greatest(similarity(lower(p.title), ${title.toLowerCase()}),
          similarity(lower(p.title || ' ' || coalesce(p.summary, '')), ${words})) AS alike
      FROM candidate JOIN "Project" p ON p.id = candidate.id JOIN "Organisation" o ON o.id = p."organisationId"
      WHERE ${projectsVisibleTo(actor)} AND p.id <> ${id}::uuid AND p.id IS DISTINCT FROM ${relistedFromId}::uuid
        AND p.status IN ('draft', 'submitted', 'listed'))
    SELECT id, title, slug, status, organisation, ours FROM alike
    WHERE alike >= CASE WHEN same_organisation THEN 0.3 WHEN same_place THEN 0.4 ELSE 0.5 END
    ORDER BY alike + CASE WHEN same_organisation THEN 0.3 ELSE 0 END DESC, id LIMIT ${most}`;
  return Row.array().parse(rows);
}
