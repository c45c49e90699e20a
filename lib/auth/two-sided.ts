import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "./actor";

/**
 * What lies between a project and a supplier is seen by those two, by the broker that vouches for the one who runs the
 * project, and by the programme's procurement team. Those that share a pledge, or are asked to, see what comes of it as its supplier does.
 * A condition over `"Project" p`, the column that names the supplier and, where there is one, that of the pledge.
 */
export function seenByBothSides(actor: Actor, supplierId: Prisma.Sql, pledgeId?: Prisma.Sql): Prisma.Sql {
  const here = Prisma.sql`p."programmeId" = ${actor.programmeId}::uuid`;
  switch (actor.role) {
    case "system":
      return actor.programmeId === null ? Prisma.sql`true` : here;
    case "procurement":
      return here;
    case "community":
      return Prisma.sql`(${here} AND p."organisationId" = ${actor.organisationId}::uuid)`;
    case "supplier":
      return Prisma.sql`(${here} AND (${supplierId} = ${actor.organisationId}::uuid${sharedWith(actor, pledgeId)}))`;
    case "broker":
      return Prisma.sql`(${here} AND p."organisationId" = ANY (${actor.vouchesFor}::uuid[]))`;
    case "visitor":
      return Prisma.sql`false`;
  }
}

/** Asked for once as a list, so that the indexes on both columns are used. */
const sharedWith = ({ organisationId }: Actor, pledgeId: Prisma.Sql | undefined) =>
  pledgeId === undefined
    ? Prisma.empty
    : Prisma.sql` OR ${pledgeId} = ANY (ARRAY(SELECT h."pledgeId" FROM "Share" h WHERE h."supplierId" = ${organisationId}::uuid AND h.status IN ('invited', 'confirmed')))`;
