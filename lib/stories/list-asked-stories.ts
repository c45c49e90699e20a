import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { MS_PER_DAY } from "@/lib/dates";
import { ask } from "@/lib/db";
import { projectsRunBy } from "@/lib/projects/visible";

/** A home shows what was asked for this long; after that it can still be told from the match’s own page. */
const shownDays = 60;

/** A match that a thank-you was asked for, and neither told nor set aside. */
export type AskedStory = { matchId: string; title: string; organisation: string; supplier: string; askedAt: Date };

/** The thank-yous that a community organisation, or a broker for its groups, was asked for and could still write, the newest first. */
export function listAskedStories(actor: Actor): Promise<AskedStory[]> {
  const since = new Date(now().getTime() - shownDays * MS_PER_DAY);
  return ask<AskedStory>`
    SELECT m.id AS "matchId", p.title, o.name AS organisation, g.name AS supplier, a."askedAt"
    FROM "StoryAsk" a JOIN "Match" m ON m.id = a."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
      JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" g ON g.id = m."supplierId"
    WHERE ${projectsRunBy(actor)} AND a."declinedAt" IS NULL AND a."askedAt" > ${since}
      AND EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id AND d.status = 'confirmed')
      AND NOT EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id AND d.status = 'disputed')
      AND NOT EXISTS (SELECT 1 FROM "Story" s WHERE s."matchId" = m.id)
    ORDER BY a."askedAt" DESC, m.id LIMIT 20`;
}
