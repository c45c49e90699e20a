import { ask } from "@/lib/db";
import type { NeedType, ProjectStatus } from "@/lib/generated/prisma/enums";
import { helped } from "./search-conditions";

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
};
type RowNeed = {
  id: string;
  type: NeedType;
  description: string;
  unit: string;
  quantity: number;
  matchedQuantity: number;
};

/** The cards of projects, in the order of their ids. Give only ids that the reader may see. */
export async function loadProjectRows(ids: readonly string[]): Promise<ProjectRow[]> {
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
      (SELECT count(*)::int FROM "Need" n WHERE n."projectId" = p.id) AS "needCount"
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place) JOIN "Project" p ON p.id = asked.id
      JOIN "Organisation" o ON o.id = p."organisationId"
    ORDER BY asked.place`;
}
