import type { Actor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/generated/prisma/client";
import { publicProjects } from "@/lib/projects/visible";

/** Something of the match of `"Story" s` is confirmed at present. */
const confirmed = Prisma.sql`EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = s."matchId" AND d.status = 'confirmed')`;

/**
 * The stories that anybody may read, a condition on `"Story" s JOIN "Project" p`: told and not taken back, of a project on the public
 * lists, and only while something of their match is confirmed.
 */
export const storiesInPublic = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(s."withdrawnAt" IS NULL AND s.story IS NOT NULL AND ${publicProjects(actor)} AND ${confirmed})`;

/** The matches that a supplier leads or shares, by their ids: ask for them as an array, so that nobody else's stories are read. */
export const matchesGivenBy = (supplierId: string): Prisma.Sql => Prisma.sql`
  SELECT own.id FROM "Match" own WHERE own."supplierId" = ${supplierId}::uuid
  UNION SELECT shared.id FROM "Share" h JOIN "Match" shared ON shared."pledgeId" = h."pledgeId"
    WHERE h."supplierId" = ${supplierId}::uuid AND h.status = 'confirmed'`;

/** The suppliers of `"Match" m`: the one that leads it, and those that share it. A query for their ids. */
export const suppliersOfMatch = Prisma.sql`
  SELECT m."supplierId" AS id UNION SELECT h."supplierId" FROM "Share" h WHERE h."pledgeId" = m."pledgeId" AND h.status = 'confirmed'`;
