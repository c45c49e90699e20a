import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/**
 * Which frameworks exist, as far as this actor is concerned: for a procurement team those of its own programme, which is
 * licensed for them, and what comes with Maypole. A condition on `"Framework" f`.
 */
export function frameworksVisibleTo(actor: Actor): Prisma.Sql {
  return actor.role === "procurement"
    ? Prisma.sql`(f."programmeId" IS NULL OR f."programmeId" = ${actor.programmeId}::uuid)`
    : Prisma.sql`false`;
}

/** A framework within what the actor may see; refuses `notFound`. */
export async function getFramework(from: Reader, actor: Actor, id: string) {
  const seen = await from.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM "Framework" f WHERE f.id = ${uuid(id)}::uuid AND ${frameworksVisibleTo(actor)}`;
  if (!seen[0]) throw new Refusal("notFound", "Framework not found");
  return from.framework.findUniqueOrThrow({ where: { id }, include: { measures: { orderBy: { code: "asc" } } } });
}
