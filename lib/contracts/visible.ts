import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/**
 * Which contracts exist, as far as this actor is concerned: the programme's for its procurement team, a supplier's own for the
 * supplier, and none for anybody else. A condition on `"Contract" c`.
 */
export function contractsVisibleTo(actor: Actor): Prisma.Sql {
  const here = Prisma.sql`c."programmeId" = ${actor.programmeId}::uuid`;
  switch (actor.role) {
    case "system":
      return actor.programmeId === null ? Prisma.sql`true` : here;
    case "procurement":
      return here;
    case "supplier":
      return Prisma.sql`(${here} AND c."supplierId" = ${actor.organisationId}::uuid)`;
    case "community":
    case "broker":
    case "visitor":
      return Prisma.sql`false`;
  }
}

/** A contract within what the actor may see; refuses `notFound`. */
export async function getContract(from: Reader, actor: Actor, id: string) {
  const seen = await from.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Contract" c WHERE c.id = ${uuid(id)}::uuid AND ${contractsVisibleTo(actor)}`;
  if (!seen[0]) throw new Refusal("notFound", "Contract not found");
  return from.contract.findUniqueOrThrow({
    where: { id },
    include: { supplier: { select: { id: true, name: true, slug: true } } },
  });
}
