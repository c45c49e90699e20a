import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import type { PhotographShown } from "@/lib/files/list-files";
import type { NeedType, ProjectStatus } from "@/lib/generated/prisma/enums";
import { helped, publicProjects } from "./visible";

/** What a project's card shows. */
export type ProjectRow = {
  id: string;
  slug: string;
  status: ProjectStatus;
  title: string;
  summary: string | null;
  organisation: string;
  place: string | null;
  childrenExpected: number | null;
  listedAt: Date;
  /** Somebody has agreed to help, and has not been called off since. */
  backed: boolean;
  drivers: { code: string; name: string }[];
  /** The first three, those still open before those met. */
  needs: RowNeed[];
  needCount: number;
  /** The first of its photographs. */
  photograph: PhotographShown | null;
};
type RowNeed = {
  id: string;
  type: NeedType;
  description: string;
  unit: string;
  quantity: number;
  matchedQuantity: number;
};

/** The cards of projects, in the order of their ids; of those that are not public, none. */
export async function loadProjectRows(actor: Actor, ids: readonly string[]): Promise<ProjectRow[]> {
  if (ids.length === 0) return [];
  return ask<ProjectRow>`
    SELECT p.id, p.slug, p.status, p.title, p.summary, o.name AS organisation, p."childrenExpected", p."listedAt",
      (SELECT coalesce(pl.name, pl.district) FROM "Place" pl WHERE pl."projectId" = p.id ORDER BY pl.id LIMIT 1) AS place,
      ${helped} AS backed,
      coalesce((SELECT json_agg(json_build_object('code', d.code, 'name', d.name) ORDER BY d.position)
        FROM "ProjectDriver" pd JOIN "Driver" d ON d.id = pd."driverId" WHERE pd."projectId" = p.id), '[]') AS drivers,
      coalesce((SELECT json_agg(json_build_object('id', n.id, 'type', n.type, 'description', n.description, 'unit', n.unit,
          'quantity', n.quantity, 'matchedQuantity', n."matchedQuantity")) FROM (
        SELECT * FROM "Need" WHERE "projectId" = p.id ORDER BY "matchedQuantity" >= quantity, position LIMIT 3) n), '[]') AS needs,
      (SELECT count(*)::int FROM "Need" n WHERE n."projectId" = p.id) AS "needCount",
      (SELECT json_build_object('id', f.id, 'width', f.width, 'height', f.height, 'alternativeText', f."alternativeText") FROM "File" f
        WHERE f."projectId" = p.id AND f.kind = 'photograph' AND f."removedAt" IS NULL ORDER BY f.position, f.id LIMIT 1) AS photograph
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place) JOIN "Project" p ON p.id = asked.id
      JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE ${publicProjects(actor)} ORDER BY asked.place`;
}
