import type { Actor } from "@/lib/auth/actor";
import { seenByBothSides } from "@/lib/auth/two-sided";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { standing } from "@/lib/shares/share-status";

/** Which pledges exist, as far as this actor is concerned: a condition on `"Pledge" g JOIN "Need" n JOIN "Project" p`. */
export const pledgesVisibleTo = (actor: Actor): Prisma.Sql =>
  seenByBothSides(actor, Prisma.sql`g."supplierId"`, Prisma.sql`g.id`);

/** A pledge with its need, project, supplier and match, within what the actor may see; refuses `notFound`. */
export async function getPledge(from: Reader, actor: Actor, id: string) {
  const seen = await from.$queryRaw<{ id: string }[]>`
    SELECT g.id FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
    WHERE g.id = ${uuid(id)}::uuid AND ${pledgesVisibleTo(actor)}`;
  if (!seen[0]) throw new Refusal("notFound", "Pledge not found");
  return from.pledge.findUniqueOrThrow({
    where: { id },
    include: {
      need: { include: { project: { include: { organisation: true, programme: { select: { timetable: true } } } } } },
      supplier: true,
      line: true,
      match: true,
      shares: { where: { status: standing }, select: { supplierId: true, status: true } },
    },
  });
}
