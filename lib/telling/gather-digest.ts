import { z } from "zod";
import { ask, type Tx } from "@/lib/db";
import { newsKind, type NewsKind, newsOf } from "@/lib/follows/news";
import { findSince } from "./finds";

/** How many projects one weekly letter names; the rest are counted. */
export const mostTold = 10;

const shown = z.object({
  ...{ id: z.uuid(), title: z.string(), slug: z.string(), programme: z.string(), organisation: z.string() },
});
const news = shown.extend({ kinds: z.array(newsKind) });

/** What one weekly letter tells: news of what somebody follows first, then what their searches found, the newest first. */
export type Digest = {
  followed: (z.infer<typeof shown> & { kinds: NewsKind[] })[];
  found: (z.infer<typeof shown> & { searches: string[] })[];
  total: number;
  /** Where all that is new can be seen, when one search found it. */
  searches: { programme: string; query: string }[];
};

/** Everything that is new for somebody since they were last told, up to an instant, within what everybody may see. */
export async function gatherDigest(tx: Tx, userId: string, upTo: Date): Promise<Digest> {
  const searches = await tx.savedSearch.findMany({
    where: { userId, telling: "weekly", toldUpTo: { lt: upTo } },
    orderBy: { createdAt: "asc" },
    include: { programme: { select: { slug: true } } },
  });
  const allNews = await newsFor(userId, upTo);
  const newsIds = new Set(allNews.map(({ id }) => id));
  const listed = new Map<string, { listedAt: number; searches: string[] }>();
  for (const { name, query, programmeId, toldUpTo } of searches)
    for (const { id, listedAt } of await findSince(programmeId, query, toldUpTo)) {
      if (listedAt > upTo.getTime() || newsIds.has(id)) continue;
      const known = listed.get(id) ?? { listedAt, searches: [] };
      listed.set(id, { ...known, searches: [...known.searches, name] });
    }
  const newest = [...listed].sort(([, one], [, other]) => other.listedAt - one.listedAt);
  const followed = allNews.slice(0, mostTold);
  const named = new Map(newest.slice(0, mostTold - followed.length));
  const rows = await projectsNamed([...named.keys()]);
  return {
    followed,
    found: [...named].flatMap(([id, { searches: by }]) => {
      const project = rows.find((row) => row.id === id);
      return project ? [{ ...project, searches: by }] : [];
    }),
    total: allNews.length + newest.length,
    searches: searches.map(({ query, programme }) => ({ query, programme: programme.slug })),
  };
}

async function newsFor(userId: string, upTo: Date) {
  const rows = await ask`
    SELECT p.id, p.title, p.slug, g.slug AS programme, o.name AS organisation,
      array_agg(DISTINCT ${newsOf}) AS kinds
    FROM "Follow" f JOIN "Project" p ON p.id = f."projectId" JOIN "Organisation" o ON o.id = p."organisationId"
      JOIN "Programme" g ON g.id = p."programmeId"
      JOIN "Activity" a ON a."projectId" = p.id AND a.at > f."toldUpTo" AND a.at <= ${upTo}
    WHERE f."userId" = ${userId}::uuid AND f.telling = 'weekly' AND f."toldUpTo" < ${upTo}
      AND p.status IN ('listed', 'closed') AND a."userId" IS DISTINCT FROM f."userId" AND ${newsOf} IS NOT NULL
    GROUP BY p.id, g.slug, o.name ORDER BY max(a.at) DESC, p.id`;
  return news.array().parse(rows);
}

async function projectsNamed(ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await ask`
    SELECT p.id, p.title, p.slug, g.slug AS programme, o.name AS organisation
    FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Programme" g ON g.id = p."programmeId"
    WHERE p.id = ANY(${ids}::uuid[]) AND p.status IN ('listed', 'closed')`;
  return shown.array().parse(rows);
}
