import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { parsePageKey, type PageKey } from "./page-key";
import { projectsVisibleTo } from "./visible";

export const statusesShown = ["submitted", "listed", "closed", "withdrawn"] as const;
export const allProjectsPageLength = 50;

const question = z.object({
  status: z.enum(statusesShown).catch("listed").default("listed"),
  after: z.string().catch("").default(""),
});
const Row = z.object({
  id: z.uuid(),
  title: z.string(),
  organisation: z.string(),
  submittedAt: z.date().nullable(),
  listedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  needs: z.number(),
  met: z.number(),
});
const Total = z.object({ status: z.enum(statusesShown), total: z.number() });

/**
 * The programme's projects of one status, the latest listed first, and how many there are of each status: for the procurement
 * team, who see them whatever became of them. Refuses `notAllowed`.
 */
export async function listAllProjects(actor: Actor, input: unknown) {
  authorise(actor, "queue.view", {});
  const { status, after } = question.parse(input);
  const [rows, totals] = await Promise.all([pageOf(actor, status, parsePageKey(after)), totalsOf(actor)]);
  const shown = rows.slice(0, allProjectsPageLength);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  const next: PageKey | null = last ? { phase: 0, number: last.listedAt?.getTime() ?? 0, id: last.id } : null;
  return { status, rows: shown, totals, next };
}

async function pageOf(actor: Actor, status: (typeof statusesShown)[number], after: PageKey | null) {
  const key =
    after &&
    (status === "submitted"
      ? Prisma.sql`p.id < ${after.id}::uuid`
      : Prisma.sql`(p."listedAt", p.id) < (${new Date(after.number)}, ${after.id}::uuid)`);
  const rows = await db.$queryRaw`
    WITH page AS (
      SELECT p.id, p.title, p."organisationId", p."submittedAt", p."listedAt", p."endedAt" FROM "Project" p
      WHERE ${projectsVisibleTo(actor)} AND p.status = ${status}::"ProjectStatus" AND ${key ?? Prisma.sql`true`}
      ORDER BY p."listedAt" DESC, p.id DESC LIMIT ${allProjectsPageLength + 1})
    SELECT page.*, o.name AS organisation, count(n.id)::int AS needs,
      (count(n.id) FILTER (WHERE n."matchedQuantity" >= n.quantity))::int AS met
    FROM page JOIN "Organisation" o ON o.id = page."organisationId" LEFT JOIN "Need" n ON n."projectId" = page.id
    GROUP BY page.id, page.title, page."organisationId", page."submittedAt", page."listedAt", page."endedAt", o.name
    ORDER BY page."listedAt" DESC, page.id DESC`;
  return Row.array().parse(rows);
}

async function totalsOf(actor: Actor): Promise<Record<(typeof statusesShown)[number], number>> {
  const rows = Total.array().parse(
    await db.$queryRaw`SELECT p.status::text, count(*)::int AS total FROM "Project" p WHERE ${projectsVisibleTo(actor)} AND p.status <> 'draft' GROUP BY p.status`,
  );
  const of = (status: (typeof statusesShown)[number]) => rows.find((row) => row.status === status)?.total ?? 0;
  return { submitted: of("submitted"), listed: of("listed"), closed: of("closed"), withdrawn: of("withdrawn") };
}
