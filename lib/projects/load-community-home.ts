import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { listDealsToConfirm } from "@/lib/deals/list-deals-to-confirm";
import type { NeedType, Side } from "@/lib/generated/prisma/enums";
import { matchesVisibleTo } from "@/lib/matches/visible";
import { pledgesVisibleTo } from "@/lib/pledges/visible";
import { listOurProjects } from "./list-our-projects";
import { projectsRunBy } from "./visible";

type Counted = { description: string; type: NeedType; unit: string; inKind: boolean; line: string | null };
type PledgeWaiting = Counted & {
  id: string;
  title: string;
  organisation: string;
  supplier: string;
  quantity: number;
  turn: Side;
  offeredAt: Date;
};
type DeliveryWaiting = Counted & {
  id: string;
  matchId: string;
  title: string;
  organisation: string;
  supplier: string;
  quantity: number;
  deliveredOn: Date;
};
type MatchWaiting = Counted & {
  id: string;
  title: string;
  organisation: string;
  supplier: string;
  quantity: number;
  agreedAt: Date;
};

/**
 * What waits for a community organisation, or for the groups that a broker vouches for, oldest first: pledges to answer, and those whose supplier has to, arrivals and deals made elsewhere to confirm, matches of which nothing
 * has arrived yet, returned projects and drafts; and all of its projects.
 */
export async function loadCommunityHome(actor: Actor) {
  const [projects, pledges, deliveries, matches, deals] = await Promise.all([
    listOurProjects(actor),
    pledgesToAnswer(actor),
    deliveriesToConfirm(actor),
    matchesUnderway(actor),
    listDealsToConfirm(actor),
  ]);
  const drafts = projects.filter(({ status }) => status === "draft");
  return {
    projects,
    pledges,
    deliveries,
    matches,
    deals,
    returned: drafts.filter(({ returnedReason }) => returnedReason !== null),
    drafts: drafts.filter(({ returnedReason }) => returnedReason === null),
  };
}

function pledgesToAnswer(actor: Actor): Promise<PledgeWaiting[]> {
  return db.$queryRaw<PledgeWaiting[]>`
    SELECT g.id, p.title, o.name AS organisation, s.name AS supplier, coalesce(g."lineQuantity", g.quantity) AS quantity, g.turn, coalesce(g."turnSince", g."offeredAt") AS "offeredAt",
      n.description, n.type, n.unit, g."inKind", l.description AS line
    FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
      JOIN "Organisation" o ON o.id = p."organisationId"
      JOIN "Organisation" s ON s.id = g."supplierId" LEFT JOIN "NeedLine" l ON l.id = g."lineId"
    WHERE ${projectsRunBy(actor)} AND ${pledgesVisibleTo(actor)} AND g.status = 'offered'
    ORDER BY "offeredAt", g.id`;
}

function deliveriesToConfirm(actor: Actor): Promise<DeliveryWaiting[]> {
  return db.$queryRaw<DeliveryWaiting[]>`
    SELECT d.id, m.id AS "matchId", p.title, o.name AS organisation, s.name AS supplier, d.quantity, d."deliveredOn",
      n.description, n.type, n.unit, m."inKind", l.description AS line
    FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId"
      JOIN "Project" p ON p.id = n."projectId" JOIN "Organisation" o ON o.id = p."organisationId"
      JOIN "Organisation" s ON s.id = m."supplierId"
      LEFT JOIN "NeedLine" l ON l.id = m."lineId"
    WHERE ${projectsRunBy(actor)} AND ${matchesVisibleTo(actor)} AND d.status = 'recorded'
    ORDER BY d."deliveredOn", d.id`;
}

function matchesUnderway(actor: Actor): Promise<MatchWaiting[]> {
  return db.$queryRaw<MatchWaiting[]>`
    SELECT m.id, p.title, o.name AS organisation, s.name AS supplier, coalesce(m."lineQuantity", m.quantity) AS quantity, m."agreedAt",
      n.description, n.type, n.unit, m."inKind", l.description AS line
    FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
      JOIN "Organisation" o ON o.id = p."organisationId"
      JOIN "Organisation" s ON s.id = m."supplierId" LEFT JOIN "NeedLine" l ON l.id = m."lineId"
    WHERE ${projectsRunBy(actor)} AND ${matchesVisibleTo(actor)}
      AND m.status IN ('agreed', 'delivering')
      AND NOT EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id AND d.status = 'recorded')
    ORDER BY m."agreedAt", m.id`;
}
