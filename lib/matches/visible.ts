import type { Actor } from "@/lib/auth/actor";
import { seenByBothSides } from "@/lib/auth/two-sided";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/** Which matches exist, as far as this actor is concerned: a condition on `"Match" m JOIN "Need" n JOIN "Project" p`. */
export const matchesVisibleTo = (actor: Actor): Prisma.Sql =>
  seenByBothSides(actor, Prisma.sql`m."supplierId"`, Prisma.sql`m."pledgeId"`);

/** A match with its need, project, supplier and deliveries, within what the actor may see; refuses `notFound`. */
export async function getMatch(from: Reader, actor: Actor, id: string) {
  const [match] = await findMatches(from, actor, [uuid(id)]);
  if (!match) throw new Refusal("notFound", "Match not found");
  return match;
}

/** Those of some matches that the actor may see, as `getMatch` gives one; `ids` are UUIDs. */
export async function findMatches(from: Reader, actor: Actor, ids: readonly string[]) {
  const seen = await from.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    WHERE m.id = ANY (${ids}::uuid[]) AND ${matchesVisibleTo(actor)}`;
  if (seen.length === 0) return [];
  return from.match.findMany({
    where: { id: { in: seen.map(({ id }) => id) } },
    include: {
      need: { include: { project: { include: { organisation: true } } } },
      supplier: true,
      /** Those that share it, the lead among them; none where nobody does. */
      pledge: { select: { shares: { where: { status: "confirmed" }, select: { supplierId: true } } } },
      line: true,
      deliveries: { orderBy: { deliveredOn: "asc" }, include: { supplier: { select: { name: true } } } },
    },
  });
}
