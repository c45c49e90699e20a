import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { projectsVisibleTo } from "@/lib/projects/visible";

/** A line that only money will do for, and why. */
type CashOnlyLine = {
  id: string;
  reason: string;
  description: string;
  amountPence: number;
  projectId: string;
  project: string;
  organisation: string;
};

/** How many lines and pence of cash needs only money will do for, how many say what they would buy at all, and of how many projects. */
export type CashOnlyTotals = { lines: number; pence: number; projects: number; allLines: number; allPence: number };

const reasonsPageLength = 50;

const question = z.object({ after: z.uuid().nullable().catch(null).default(null) });
const lines = Prisma.sql`"NeedLine" l JOIN "Need" n ON n.id = l."needId" JOIN "Project" p ON p.id = n."projectId"`;

/**
 * Why organisations say that only money will do, the latest said first, and how much of what money would buy that is: of
 * every project that was sent, whatever became of it. For the procurement team; refuses `notAllowed`.
 */
export async function listCashOnlyReasons(actor: Actor, input: unknown) {
  authorise(actor, "queue.view", {});
  const { after } = question.parse(input);
  const [rows, totals] = await Promise.all([pageOf(actor, after), totalsOf(actor)]);
  const page = rows.slice(0, reasonsPageLength);
  return { rows: page, totals, next: rows.length > page.length ? (page.at(-1)?.id ?? null) : null };
}

// A line's id is a UUID of version 7, which begins with when it was made.
function pageOf(actor: Actor, after: string | null) {
  return ask<CashOnlyLine>`
    SELECT l.id, l."cashOnlyReason" AS reason, l.description, l."amountPence", p.id AS "projectId", p.title AS project, o.name AS organisation
    FROM ${lines} JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE ${projectsVisibleTo(actor)} AND p.status <> 'draft' AND l."cashOnlyReason" IS NOT NULL AND ${after ? Prisma.sql`l.id < ${after}::uuid` : Prisma.sql`true`}
    ORDER BY l.id DESC LIMIT ${reasonsPageLength + 1}`;
}

async function totalsOf(actor: Actor): Promise<CashOnlyTotals> {
  const [totals] = await ask<CashOnlyTotals>`
    SELECT count(*) FILTER (WHERE NOT l."inKindWelcome")::int AS lines,
      coalesce(sum(l."amountPence") FILTER (WHERE NOT l."inKindWelcome"), 0)::float8 AS pence,
      count(DISTINCT p.id) FILTER (WHERE NOT l."inKindWelcome")::int AS projects,
      count(*)::int AS "allLines", coalesce(sum(l."amountPence"), 0)::float8 AS "allPence"
    FROM ${lines} WHERE ${projectsVisibleTo(actor)} AND p.status <> 'draft'`;
  return totals ?? { lines: 0, pence: 0, projects: 0, allLines: 0, allPence: 0 };
}
