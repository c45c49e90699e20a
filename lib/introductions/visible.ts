import type { Actor } from "@/lib/auth/actor";
import { seenByBothSides } from "@/lib/auth/two-sided";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/** Which introductions exist, as far as this actor is concerned: a condition on `"Introduction" i JOIN "Need" n JOIN "Project" p`. */
export const introductionsVisibleTo = (actor: Actor): Prisma.Sql => seenByBothSides(actor, Prisma.sql`i."supplierId"`);

/** An introduction with its need, project, offer and supplier, within what the actor may see; refuses `notFound`. */
export async function getIntroduction(from: Reader, actor: Actor, id: string) {
  const seen = await from.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM "Introduction" i JOIN "Need" n ON n.id = i."needId" JOIN "Project" p ON p.id = n."projectId"
    WHERE i.id = ${uuid(id)}::uuid AND ${introductionsVisibleTo(actor)}`;
  if (!seen[0]) throw new Refusal("notFound", "Introduction not found");
  return from.introduction.findUniqueOrThrow({
    where: { id },
    include: {
      need: { include: { lines: true, project: { include: { organisation: true } } } },
      supplier: true,
      offer: true,
      line: true,
      pledge: { select: { id: true, status: true, match: { select: { id: true } } } },
    },
  });
}
