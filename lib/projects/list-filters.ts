import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { needTypeOrder } from "@/lib/needs/need-type";
import { publicProjects } from "./visible";

export type ProjectFilters = {
  drivers: { code: string; name: string }[];
  types: NeedType[];
  /** First halves of postcodes, as a person would order them: B9 before B19. */
  districts: string[];
};

/** What there is to filter by: only what at least one project that the actor may see has. Each question stops at its first answer. */
export async function listFilters(actor: Actor): Promise<ProjectFilters> {
  const seen = publicProjects(actor);
  // Each LIMIT 1 is a question by itself; EXISTS would be planned as a join over everything.
  const rows = await ask<ProjectFilters>`
    WITH RECURSIVE district AS (
      SELECT min(district) AS name FROM "Place"
      UNION ALL SELECT (SELECT min(pl.district) FROM "Place" pl WHERE pl.district > d.name) FROM district d WHERE d.name IS NOT NULL
    )
    SELECT
      coalesce((SELECT json_agg(json_build_object('code', d.code, 'name', d.name) ORDER BY d.position) FROM "Driver" d
        WHERE d."programmeId" = ${actor.programmeId}::uuid AND (
          SELECT true FROM "ProjectDriver" pd JOIN "Project" p ON p.id = pd."projectId" WHERE pd."driverId" = d.id AND ${seen} LIMIT 1)), '[]') AS drivers,
      coalesce((SELECT json_agg(t.type) FROM unnest(${needTypeOrder}::text[]) AS t(type) WHERE (
          SELECT true FROM "Need" n JOIN "Project" p ON p.id = n."projectId" WHERE n.type = t.type::"NeedType" AND ${seen} LIMIT 1)), '[]') AS types,
      coalesce((SELECT json_agg(d.name) FROM district d WHERE (
          SELECT true FROM "Place" pl JOIN "Project" p ON p.id = pl."projectId" WHERE pl.district = d.name AND ${seen} LIMIT 1)), '[]') AS districts`;
  const { drivers, types, districts } = rows[0] ?? { drivers: [], types: [], districts: [] };
  return { drivers, types, districts: districts.toSorted(byNumber.compare) };
}

const byNumber = new Intl.Collator("en-GB", { numeric: true });
