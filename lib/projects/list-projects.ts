import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { loadProjectRows, type ProjectRow } from "./load-project-rows";
import type { PageKey } from "./page-key";
import type { ProjectSearch, Sort } from "./project-search";
import { helped, projectsAskedFor } from "./search-conditions";
import { anyOf, tellingWords } from "./search-words";

/** How many projects one page shows. */
export const pageLength = 20;
/** Counting stops here, so that it costs no more as a programme grows; the page then says "more than". */
export const countedUpTo = 2000;

type Phase = { where: Prisma.Sql; goesBy: "listedAt" | "children"; upwards: boolean };

const notYet = Prisma.sql`p.status = 'listed' AND NOT ${helped}`;
const phases: Record<Sort, readonly Phase[]> = {
  newest: [{ where: Prisma.sql`true`, goesBy: "listedAt", upwards: false }],
  waiting: [
    { where: notYet, goesBy: "listedAt", upwards: true },
    { where: Prisma.sql`NOT (${notYet})`, goesBy: "listedAt", upwards: true },
  ],
  children: [{ where: Prisma.sql`true`, goesBy: "children", upwards: false }],
};
const columns = { listedAt: Prisma.sql`p."listedAt"`, children: Prisma.sql`coalesce(p."childrenExpected", 0)` };

export type ProjectPage = {
  rows: ProjectRow[];
  /** How many there are in all; `more` when there are more than were counted. */
  total: number;
  more: boolean;
  /** No project had all of the words, so these have any of them. */
  anyWord: boolean;
  previous: PageKey | null;
  next: PageKey | null;
};

/**
 * One page of the projects that a search asks for and the actor may see, and how many there are. Pages go by key: each
 * begins after the last project of the one before, so that nobody is skipped or shown twice while others are listed.
 */
export async function listProjects(actor: Actor, search: ProjectSearch): Promise<ProjectPage> {
  const words = tellingWords(search.words);
  const found = await findProjects(actor, { ...search, words });
  const any = anyOf(words);
  if (found.total > 0 || any === null) return { ...found, anyWord: false };
  return { ...(await findProjects(actor, { ...search, words: any })), anyWord: true };
}

async function findProjects(actor: Actor, search: ProjectSearch) {
  const asked = projectsAskedFor(actor, search);
  const [page, total] = await Promise.all([pageOf(asked, search), count(asked)]);
  const rows = await loadProjectRows(page.keys.map(({ id }) => id));
  const { previous, next } = page;
  return { rows, total: Math.min(total, countedUpTo), more: total > countedUpTo, previous, next };
}

async function count(asked: Prisma.Sql): Promise<number> {
  const rows = await ask<{ total: number }>`
    SELECT count(*)::int AS total FROM (SELECT 1 FROM "Project" p WHERE ${asked} LIMIT ${countedUpTo + 1}) counted`;
  return rows[0]?.total ?? 0;
}

async function pageOf(asked: Prisma.Sql, { sort, after, before }: ProjectSearch) {
  const backwards = before !== null;
  const from = before ?? after;
  const keys: PageKey[] = [];
  const order = phases[sort].map((phase, index) => ({ phase, index }));
  for (const { phase, index } of backwards ? order.toReversed() : order) {
    if (keys.length > pageLength || (from && (backwards ? index > from.phase : index < from.phase))) continue;
    const start = from?.phase === index ? from : null;
    keys.push(...(await keysOf(asked, phase, index, start, backwards, pageLength + 1 - keys.length)));
  }
  const more = keys.length > pageLength;
  const shown = keys.slice(0, pageLength);
  if (backwards) shown.reverse();
  const hasPrevious = backwards ? more : after !== null;
  const hasNext = backwards || more;
  return {
    keys: shown,
    previous: hasPrevious ? (shown[0] ?? null) : null,
    next: hasNext ? (shown.at(-1) ?? null) : null,
  };
}

function keysOf(
  asked: Prisma.Sql,
  phase: Phase,
  index: number,
  start: PageKey | null,
  backwards: boolean,
  most: number,
) {
  const column = columns[phase.goesBy];
  const upwards = phase.upwards !== backwards;
  const beyond = start
    ? Prisma.sql`AND (${column}, p.id) ${upwards ? Prisma.sql`>` : Prisma.sql`<`} (${valueOf(phase, start)}, ${start.id}::uuid)`
    : Prisma.empty;
  const direction = upwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const number = phase.goesBy === "listedAt" ? Prisma.sql`(extract(epoch FROM ${column}) * 1000)` : column;
  return ask<PageKey>`
    SELECT p.id, ${index}::int AS phase, ${number}::float8 AS number FROM "Project" p
    WHERE ${asked} AND ${phase.where} ${beyond} ORDER BY ${column} ${direction}, p.id ${direction} LIMIT ${most}`;
}

const valueOf = ({ goesBy }: Phase, { number }: PageKey) =>
  goesBy === "listedAt"
    ? Prisma.sql`${new Date(number)}::timestamptz`
    : Prisma.sql`${Math.min(number, 2_000_000_000)}::int`;
