import { authorise } from "@/lib/auth/policy";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { getMatch } from "@/lib/matches/visible";
import { getOrganisation } from "@/lib/organisations/visible";
import { getPledge } from "@/lib/pledges/visible";
import { getProject } from "@/lib/projects/visible";

/** What has a history that people read. */
export const nounsWithHistory = ["projects", "pledges", "matches", "organisations"] as const;
export type NounWithHistory = (typeof nounsWithHistory)[number];

/** Whose history it is, and which activities it is made of: a condition on `"Activity" a`. */
type History = { title: string; activities: Prisma.Sql };

/**
 * Finds the thing within what the actor may see, and refuses (`notFound`, `notAllowed`) whoever may not read what happened to it:
 * a project's is read by those who run it, a pledge's and a match's by both sides, an organisation's by its own people, and each of them
 * by the broker that vouches and by the procurement team.
 */
export const historyOf: Record<NounWithHistory, (actor: Actor, id: string) => Promise<History>> = {
  async projects(actor, id) {
    const { title, organisation, programmeId } = await getProject(db, actor, id);
    authorise(actor, "history.view", { organisation, programmeId });
    return { title, activities: Prisma.sql`a."projectId" = ${id}::uuid` };
  },
  async pledges(actor, id) {
    const { need, supplier } = await getPledge(db, actor, id);
    return { title: `${supplier.name}’s pledge: ${need.description}`, activities: ofPledge(Prisma.sql`${id}::uuid`) };
  },
  async matches(actor, id) {
    const { need, supplier } = await getMatch(db, actor, id);
    const pledge = Prisma.sql`(SELECT "pledgeId" FROM "Match" WHERE id = ${id}::uuid)`;
    return { title: `${supplier.name}’s match: ${need.description}`, activities: ofPledge(pledge) };
  },
  async organisations(actor, id) {
    const organisation = await getOrganisation(db, actor, id);
    authorise(actor, "history.view", { organisation, programmeId: organisation.participation.programmeId });
    const own = Prisma.sql`(a."subjectId" = ${id}::uuid OR a."organisationId" = ${id}::uuid OR a."onBehalfOfId" = ${id}::uuid)`;
    return {
      title: organisation.name,
      activities: Prisma.sql`(${own} AND a."programmeId" = ${organisation.participation.programmeId}::uuid)`,
    };
  },
};

/** A pledge, the match that came of it and its deliveries: one story, whichever of them somebody asks about. */
const ofPledge = (pledge: Prisma.Sql) => Prisma.sql`a."subjectId" IN (
  SELECT ${pledge} UNION ALL SELECT s.id FROM "Share" s WHERE s."pledgeId" = ${pledge} UNION ALL SELECT m.id FROM "Match" m WHERE m."pledgeId" = ${pledge}
  UNION ALL SELECT d.id FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" WHERE m."pledgeId" = ${pledge})`;
