import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

const shown = Prisma.sql`p.status IN ('listed', 'closed')`;

const within = ({ programmeId, role }: Actor) =>
  programmeId === null && role === "system" ? Prisma.sql`true` : Prisma.sql`p."programmeId" = ${programmeId}::uuid`;

/**
 * The projects that public lists are made of, a condition on `"Project" p`: what was put before suppliers and not withdrawn. A draft is in
 * none, not even its owner's. Every actor may see these, so nothing of their own need be looked up.
 */
export const publicProjects = (actor: Actor): Prisma.Sql => Prisma.sql`(${within(actor)} AND ${shown})`;

/** Somebody has agreed to help, and has not been called off since: a condition on `"Project" p`. */
export const helped = Prisma.sql`EXISTS (
  SELECT 1 FROM "Need" hn JOIN "Match" hm ON hm."needId" = hn.id
  WHERE hn."projectId" = p.id AND hm.status NOT IN ('cancelled', 'written_off'))`;

/**
 * Which projects exist, as far as this actor is concerned: a condition on `"Project" p`.
 * Lists, counts, searches and single reads all start here.
 */
export function projectsVisibleTo(actor: Actor): Prisma.Sql {
  const here = within(actor);
  switch (actor.role) {
    case "system":
      return here;
    case "procurement":
      // A draft is its organisation's own, unless the team began it for them on the telephone, or nobody else is left to finish it.
      return Prisma.sql`(${here} AND (p.status <> 'draft' OR EXISTS (
        SELECT 1 FROM "Activity" a WHERE a."projectId" = p.id AND a.name = 'project.started' AND a.role = 'procurement')
        OR NOT EXISTS (SELECT 1 FROM "Membership" me WHERE me."organisationId" = p."organisationId"
          UNION ALL SELECT 1 FROM "Vouching" v
            WHERE v."organisationId" = p."organisationId" AND v."programmeId" = p."programmeId" AND v."endedAt" IS NULL)))`;
    case "community":
      return Prisma.sql`(${here} AND (${shown} OR p."organisationId" = ${actor.organisationId}::uuid))`;
    case "supplier":
      return Prisma.sql`(${here} AND (${shown} OR EXISTS (
        SELECT 1 FROM "Pledge" mine JOIN "Need" n ON n.id = mine."needId" WHERE n."projectId" = p.id AND mine."supplierId" = ${actor.organisationId}::uuid)))`;
    case "broker":
      return Prisma.sql`(${here} AND (${shown} OR p."organisationId" = ANY (${actor.vouchesFor}::uuid[])))`;
    case "visitor":
      return Prisma.sql`(${here} AND ${shown})`;
  }
}

/** The projects that are the actor's own to run, or whose organisation their broker vouches for: a condition on `"Project" p`. */
export function projectsRunBy(actor: Actor): Prisma.Sql {
  const here = within(actor);
  if (actor.role === "community") return Prisma.sql`(${here} AND p."organisationId" = ${actor.organisationId}::uuid)`;
  if (actor.role === "broker") return Prisma.sql`(${here} AND p."organisationId" = ANY (${actor.vouchesFor}::uuid[]))`;
  return Prisma.sql`false`;
}

/** A project within what the actor may see, by id; refuses `notFound`. */
export async function getProject(from: Reader, actor: Actor, id: string) {
  const seen = await from.$queryRaw<
    { id: string }[]
  >`SELECT p.id FROM "Project" p WHERE p.id = ${uuid(id)}::uuid AND ${projectsVisibleTo(actor)}`;
  if (!seen[0]) throw new Refusal("notFound", "Project not found");
  return from.project.findUniqueOrThrow({ where: { id }, include: { organisation: true, programme: true } });
}
