import { z } from "zod";
import type { ActivityName } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getPledge } from "@/lib/pledges/visible";
import { termsOfMove } from "./terms-of-move";

const who = { person: z.string().nullable(), organisation: z.string().nullable(), onBehalfOf: z.string().nullable() };
const Move = z.object({
  ...who,
  id: z.uuid(),
  at: z.date(),
  role: z.string(),
  name: z.custom<ActivityName>((name) => typeof name === "string"),
  reason: z.string().nullable(),
  details: z.object({ proposalId: z.uuid().optional(), quantity: z.number().optional() }),
});
const Message = z.object({ ...who, id: z.uuid(), at: z.date(), role: z.string(), text: z.string(), ours: z.boolean() });

type Who = { person: string | null; organisation: string | null; onBehalfOf: string | null; role: string };
/** One thing in a thread: a line that somebody wrote, or a move, with the terms that it proposed or agreed where it has any. */
export type ThreadEntry = Who & { id: string; at: Date } & (
    | { kind: "message"; text: string; ours: boolean }
    | { kind: "move"; name: ActivityName; shown: string | null; deliverBy: Date | null; says: string | null }
  );
export type Thread = { pledgeId: string; entries: ThreadEntry[]; mayWrite: boolean };

/** As many of the newest as one page shows. */
const MOST = 400;

/**
 * Everything that was said and done about a pledge, its match and its deliveries, the oldest first: the lines people wrote, between
 * the moves as they were recorded. Why a pledge was declined is no part of it. Refuses `notFound`.
 */
export async function loadThread(actor: Actor, pledgeId: string): Promise<Thread> {
  const pledge = await getPledge(db, actor, pledgeId);
  const [messages, moves, proposals] = await Promise.all([
    messagesOf(actor, pledge.id),
    movesOf(pledge.id),
    proposalsOf(pledge.id),
  ]);
  const written: ThreadEntry[] = messages.map((each) => ({ kind: "message", ...each }));
  const moved: ThreadEntry[] = moves.map(({ details, reason, ...move }) => {
    const terms = termsOfMove({ ...pledge, proposals }, { name: move.name, details });
    return { kind: "move", ...move, ...terms, says: move.name === "pledge.declined" ? null : (reason ?? terms.says) };
  });
  const entries = [...written, ...moved].sort((one, other) => one.at.getTime() - other.at.getTime());
  const mayWrite = can(actor, "thread.write", { pledge, project: pledge.need.project });
  return { pledgeId: pledge.id, entries, mayWrite };
}

async function proposalsOf(pledgeId: string) {
  const proposals = await db.proposal.findMany({
    where: { pledgeId },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
  });
  const lines = await db.needLine.findMany({
    where: { id: { in: proposals.flatMap(({ lineId }) => lineId ?? []) } },
    select: { id: true, description: true },
  });
  return proposals.map((each) => ({ ...each, line: lines.find(({ id }) => id === each.lineId) ?? null }));
}

async function messagesOf({ organisationId }: Actor, pledgeId: string) {
  const rows = await db.$queryRaw`
    SELECT m.id, m.at, m.role, m.text, m."organisationId" = ${organisationId}::uuid AS ours, u.name AS person, o.name AS organisation,
      CASE WHEN m.role = 'broker' THEN c.name END AS "onBehalfOf"
    FROM "Message" m JOIN "Pledge" g ON g.id = m."pledgeId" JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
      JOIN "Organisation" c ON c.id = p."organisationId" JOIN "User" u ON u.id = m."userId" JOIN "Organisation" o ON o.id = m."organisationId"
    WHERE m."pledgeId" = ${pledgeId}::uuid ORDER BY m.at DESC, m.id DESC LIMIT ${MOST}`;
  return Message.array().parse(rows).toReversed();
}

async function movesOf(pledgeId: string) {
  const rows = await db.$queryRaw`
    SELECT a.id, a.at, a.role, a.name, a.reason, a.details, u.name AS person, o.name AS organisation, b.name AS "onBehalfOf"
    FROM "Activity" a LEFT JOIN "User" u ON u.id = a."userId" LEFT JOIN "Organisation" o ON o.id = a."organisationId"
      LEFT JOIN "Organisation" b ON b.id = a."onBehalfOfId"
    WHERE a."subjectId" = ANY (ARRAY(
        SELECT ${pledgeId}::uuid UNION ALL SELECT s.id FROM "Share" s WHERE s."pledgeId" = ${pledgeId}::uuid UNION ALL SELECT m.id FROM "Match" m WHERE m."pledgeId" = ${pledgeId}::uuid
        UNION ALL SELECT d.id FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" WHERE m."pledgeId" = ${pledgeId}::uuid))
      AND a.name NOT IN ('thread.written', 'match.offered_again', 'story.asked', 'story.declined') ORDER BY a.at DESC, a.seq DESC LIMIT ${MOST}`;
  return Move.array().parse(rows).toReversed();
}
