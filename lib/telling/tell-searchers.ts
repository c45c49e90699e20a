import { MS_PER_DAY } from "@/lib/dates";
import { db, transaction } from "@/lib/db";
import type { Words } from "@/lib/letters/letter";
import { routes } from "@/lib/routes";
import { findSince } from "./finds";
import type { Happened } from "./happened";
import { keepLetter } from "./keep-letter";
import type { Stop } from "./stop-token";

/** Writes to each person who asked to hear at once of such a project, one letter however many of their searches find it. */
export async function tellSearchers({ id, at, userId, projectId, programmeId }: Happened, address: string) {
  const project = await db.project.findFirst({
    where: { id: projectId, status: "listed" },
    select: {
      ...{ title: true, slug: true, summary: true, organisation: { select: { name: true } } },
      programme: { select: { slug: true } },
    },
  });
  if (!project) return;
  const matching = await findingQueries(programmeId, projectId, at);
  if (matching.length === 0) return;
  const searches = await db.savedSearch.findMany({
    where: { programmeId, telling: "at_once", query: { in: matching }, toldUpTo: { lt: at } },
    orderBy: [{ userId: "asc" }, { createdAt: "asc" }],
    select: { id: true, name: true, user: { select: { id: true, email: true, name: true } } },
  });
  const grouped = new Map<string, typeof searches>();
  for (const search of searches) grouped.set(search.user.id, [...(grouped.get(search.user.id) ?? []), search]);
  const path = routes.project(project.programme.slug, project.slug);
  for (const [reader, mine] of grouped) {
    const [first] = mine;
    if (!first || reader === userId) continue;
    const words: Words = {
      subject: `New: ${project.title}`,
      paragraphs: [
        `“${project.title}”, by ${project.organisation.name}, has just been listed.`,
        ...(project.summary ? [project.summary] : []),
        `You asked to hear at once of:\n${mine.map(({ name }) => name).join("\n")}`,
      ],
      action: { label: "See what it needs", path },
    };
    const stop: Stop = { userId: first.user.id, kind: "searches", ids: mine.map((search) => search.id) };
    await transaction((tx) => keepLetter(tx, { activityId: id, person: first.user, words, stop }, address));
  }
}

/** The saved queries, each asked once however many people saved it, that find a project. */
async function findingQueries(programmeId: string, projectId: string, at: Date): Promise<string[]> {
  const asked = await db.savedSearch.groupBy({
    by: ["query"],
    where: { programmeId, telling: "at_once", toldUpTo: { lt: at } },
    orderBy: { query: "asc" },
  });
  const finding: string[] = [];
  for (const { query } of asked) {
    const found = await findSince(programmeId, query, new Date(at.getTime() - MS_PER_DAY));
    if (found.some((each) => each.id === projectId)) finding.push(query);
  }
  return finding;
}
