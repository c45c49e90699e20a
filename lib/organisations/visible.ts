import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/**
 * Which organisations exist, as far as this actor is concerned: a condition on `"Organisation" o` and its place in a
 * programme, `"Participation" pa`. Lists, counts and single reads all start here.
 */
export function organisationsVisibleTo(actor: Actor): Prisma.Sql {
  const here = Prisma.sql`pa."programmeId" = ${actor.programmeId}::uuid`;
  switch (actor.role) {
    case "system":
      return actor.programmeId === null ? Prisma.sql`true` : here;
    case "procurement":
      return here;
    case "community":
    case "supplier":
      return Prisma.sql`(${here} AND (pa.status = 'approved' OR o.id = ${actor.organisationId}::uuid))`;
    case "broker":
      return Prisma.sql`(${here} AND (pa.status = 'approved' OR o.id = ${actor.organisationId}::uuid OR o.id = ANY (${actor.vouchesFor}::uuid[])))`;
    case "visitor":
      return Prisma.sql`(${here} AND pa.status = 'approved')`;
  }
}

/** An organisation and its place in the programme, within what the actor may see, by id; refuses `notFound`. */
export async function getOrganisation(from: Reader, actor: Actor, id: string) {
  const [seen] = await from.$queryRaw<{ programmeId: string }[]>`
    SELECT pa."programmeId" FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
    WHERE o.id = ${uuid(id)}::uuid AND ${organisationsVisibleTo(actor)} LIMIT 1`;
  if (!seen) throw new Refusal("notFound", "Organisation not found");
  const participation = await from.participation.findUniqueOrThrow({
    where: { organisationId_programmeId: { organisationId: id, programmeId: seen.programmeId } },
    include: { organisation: true },
  });
  const { organisation, ...place } = participation;
  return { ...organisation, participation: place };
}
