import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "./actor";

/**
 * What lies between a project and a supplier is seen by those two, by the broker that vouches for the one who runs the
 * project, and by the programme's procurement team.
 * A condition over `"Project" p` and the column that names the supplier.
 */
export function seenByBothSides(actor: Actor, supplierId: Prisma.Sql): Prisma.Sql {
  const here = Prisma.sql`p."programmeId" = ${actor.programmeId}::uuid`;
  switch (actor.role) {
    case "system":
      return actor.programmeId === null ? Prisma.sql`true` : here;
    case "procurement":
      return here;
    case "community":
      return Prisma.sql`(${here} AND p."organisationId" = ${actor.organisationId}::uuid)`;
    case "supplier":
      return Prisma.sql`(${here} AND ${supplierId} = ${actor.organisationId}::uuid)`;
    case "broker":
      return Prisma.sql`(${here} AND p."organisationId" = ANY (${actor.vouchesFor}::uuid[]))`;
    case "visitor":
      return Prisma.sql`false`;
  }
}
