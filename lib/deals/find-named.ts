import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { plain } from "@/lib/imports/tidy";
import { projectsVisibleTo } from "@/lib/projects/visible";
import type { Sent } from "@/lib/sheets/sheet-kind";
import type { DealRow } from "./deal-row";

/** The last part of a page's address, which names the project; of a name, the name. */
const slugIn = (text: string) => /\/projects\/([a-z0-9-]+)/.exec(text)?.[1] ?? text;

/** The projects that rows name by their title or by the address of their page, within what the actor may see, with all that deals are checked against. */
export async function findProjects(from: Reader, actor: Actor, rows: readonly DealRow[]) {
  const names = [...new Set(rows.map(({ project }) => plain(slugIn(project))))];
  const found = await from.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM "Project" p WHERE ${projectsVisibleTo(actor)} AND p.status <> 'draft'
      AND (p.slug = ANY (${names}::text[]) OR lower(regexp_replace(btrim(p.title), '\\s+', ' ', 'g')) = ANY (${names}::text[]))
    ORDER BY p.id LIMIT 2000`;
  const projects = await from.project.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select: {
      ...{ id: true, slug: true, title: true, status: true, listedAt: true, organisationId: true, programmeId: true },
      needs: { orderBy: { position: "asc" }, select: needNamed },
    },
  });
  return (named: string) => {
    const name = plain(slugIn(named));
    return projects.filter(({ slug, title }) => slug === name || plain(title) === name);
  };
}

const needNamed = {
  ...{ id: true, type: true, unit: true, description: true, quantity: true, matchedQuantity: true },
  lines: {
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, description: true, quantity: true, amountPence: true, inKindWelcome: true },
      matches: { where: { status: { notIn: ["cancelled", "written_off"] } }, select: { lineQuantity: true } },
    },
  },
} satisfies Prisma.NeedSelect;

export type ProjectNamed = ReturnType<Awaited<ReturnType<typeof findProjects>>>[number];
export type NeedNamed = ProjectNamed["needs"][number];

/** A need of a project by its words or its number in the list, or its only one; null where that names none, or several. */
export function needCalled({ needs }: ProjectNamed, called: string | null): NeedNamed | null {
  if (called === null) return needs.length === 1 ? (needs[0] ?? null) : null;
  const same = needs.filter(({ description }) => plain(description) === plain(called));
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  return /^\d+$/.test(called) ? (needs[Number(called) - 1] ?? null) : null;
}

/** A line of a cash need by its words. */
export const lineCalled = ({ lines }: NeedNamed, called: string) =>
  lines.find(({ description }) => plain(description) === plain(called)) ?? null;

/** Deals that have been recorded for needs, whoever recorded them, whatever became of them, or that the actor's side calls by these references. */
export async function findRecorded(
  from: Reader,
  { actor, programmeId }: Sent,
  rows: readonly DealRow[],
  needIds: readonly string[],
) {
  const references = rows.flatMap(({ reference }) => reference ?? []);
  const match = { need: { project: { programmeId } } };
  const found = await from.deal.findMany({
    where: {
      OR: [
        { match: { needId: { in: [...needIds] } } },
        { recordedForId: actor.organisationId, reference: { in: references }, match },
      ],
    },
    orderBy: { matchId: "asc" },
    include: { match: { include: { need: true, supplier: { select: { name: true } } } } },
  });
  return found.map(({ match: agreed, ...deal }) => ({
    ...deal,
    match: agreed,
    own: deal.recordedForId === actor.organisationId,
    calledOff: agreed.status === "cancelled",
  }));
}
export type Recorded = Awaited<ReturnType<typeof findRecorded>>[number];
