import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { NeedType, ProjectStatus } from "@/lib/generated/prisma/enums";
import { projectsRunBy } from "./visible";

export type OurProject = {
  id: string;
  title: string;
  organisationId: string;
  organisation: string;
  status: ProjectStatus;
  returnedReason: string | null;
  listedAt: Date | null;
  childrenExpected: number | null;
  drivers: { code: string; name: string }[];
  needs: { id: string; type: NeedType; description: string; unit: string; quantity: number; matchedQuantity: number }[];
};

/** Every project of the actor's own organisation, or of the groups that it vouches for, the running ones first, then the newest; whole, since nobody has many. */
export async function listOurProjects(actor: Actor): Promise<OurProject[]> {
  return db.$queryRaw<OurProject[]>`
    SELECT p.id, p.title, p."organisationId", o.name AS organisation, p.status, p."returnedReason", p."listedAt", p."childrenExpected",
      coalesce((SELECT json_agg(json_build_object('code', d.code, 'name', d.name) ORDER BY d.position)
        FROM "ProjectDriver" pd JOIN "Driver" d ON d.id = pd."driverId" WHERE pd."projectId" = p.id), '[]') AS drivers,
      coalesce((SELECT json_agg(json_build_object('id', n.id, 'type', n.type, 'description', n.description, 'unit', n.unit,
          'quantity', n.quantity, 'matchedQuantity', n."matchedQuantity") ORDER BY n.position)
        FROM "Need" n WHERE n."projectId" = p.id), '[]') AS needs
    FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE ${projectsRunBy(actor)}
    ORDER BY array_position(ARRAY['listed', 'submitted', 'draft', 'closed', 'withdrawn'], p.status::text), p.id DESC`;
}
