import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Catalogue } from "./catalogue";
import type { Question } from "./remembered";

const MOST_READ = 1_000;
/** How many are ranked at most. */
export const mostRanked = 1_000;
/** Of how many it is looked up what they still need. */
const mostReread = 100;

/** For each project, by its place in the columns, 1 when its document fits the words as people search for them. */
export async function matchWords(catalogue: Catalogue, words: string): Promise<Uint8Array> {
  return matching(catalogue, await readWords("websearch_to_tsquery", words), inDocument);
}

/** The same for those whose title has a name in it, where many extracts keep the place. */
export async function matchTitles(catalogue: Catalogue, name: string): Promise<Uint8Array> {
  return matching(catalogue, await readWords("phraseto_tsquery", name), inTitle);
}

/**
 * How well each of these projects fits the words, as a whole number; a thousand at most are looked at. Of the hundred that fit best, those
 * that still need what the words say come before the others: "laptops" finds who lacks laptops, then who has been given some.
 */
export async function rankWords(words: string, ordinals: readonly number[]): Promise<Map<number, number>> {
  const looked = ordinals.slice(0, mostRanked);
  if (looked.length === 0) return new Map();
  const asked = Prisma.sql`websearch_to_tsquery('maypole', ${words})`;
  const rows = await ask<{ ordinal: number; rank: number }>`
    WITH ranked AS MATERIALIZED (
      SELECT ordinal, "projectId", (1000000 * ts_rank(document, ${asked}))::int AS rank
      FROM "ProjectSearch" WHERE ordinal = ANY(${looked}::int[])),
    best AS MATERIALIZED (SELECT "projectId" FROM ranked ORDER BY rank DESC, ordinal LIMIT ${mostReread}),
    lacking AS MATERIALIZED (
      SELECT DISTINCT b."projectId" FROM best b JOIN "Need" n ON n."projectId" = b."projectId"
      WHERE n."matchedQuantity" < n.quantity AND to_tsvector('maypole', concat_ws(' ; ', n.description, (
        SELECT string_agg(l.description, ' ; ') FROM "NeedLine" l WHERE l."needId" = n.id AND l."inKindWelcome"))) @@ ${asked})
    SELECT r.ordinal, r.rank + CASE WHEN l."projectId" IS NULL THEN 0 ELSE 1000000 END AS rank
    FROM ranked r LEFT JOIN lacking l ON l."projectId" = r."projectId"`;
  return new Map(rows.map(({ ordinal, rank }) => [ordinal, rank]));
}

/** A word or a phrase, as PostgreSQL writes it, that is wanted or not. */
type Part = { text: string; wanted: boolean };
/** Any of several ways to fit; each is to fit all of its parts. */
type Ways = Part[][];

const plain = /^!?'[^'\\]+'(?: <(?:-|\d+)> '[^'\\]+')*$/;

/** A tsquery as the ways to fit it. One with brackets, or odd letters, is a single part, for PostgreSQL to see to. */
export function waysOf(query: string): Ways {
  if (query === "") return [];
  const ways = query.split(" | ").map((way) => way.split(" & "));
  if (!ways.flat().every((part) => plain.test(part))) return [[{ text: query, wanted: true }]];
  return ways.map((way) => way.map((part) => ({ text: part.replace(/^!/, ""), wanted: !part.startsWith("!") })));
}

const read = new Map<string, Ways>();

/** Words as PostgreSQL reads them, which never changes; a thousand texts are remembered. */
async function readWords(how: "websearch_to_tsquery" | "phraseto_tsquery", words: string): Promise<Ways> {
  const key = `${how} ${words}`;
  const known = read.get(key);
  if (known) return known;
  const [row] = await ask<{ query: string }>`SELECT ${Prisma.raw(how)}('maypole', ${words})::text AS query`;
  const ways = waysOf(row?.query ?? "");
  if (read.size >= MOST_READ) read.clear();
  read.set(key, ways);
  return ways;
}

const inDocument = (text: string): Question => ({
  key: `words ${text}`,
  sql: (which) =>
    Prisma.sql`SELECT s.ordinal FROM "ProjectSearch" s WHERE ${which} AND s.state > 0 AND s.document @@ ${text}::tsquery`,
});
const inTitle = (text: string): Question => ({
  key: `title ${text}`,
  sql: (which) =>
    Prisma.sql`SELECT s.ordinal FROM "ProjectSearch" s WHERE ${which} AND s.state > 0 AND ts_filter(s.document, '{a}') @@ ${text}::tsquery`,
});

/** Looks up each part by itself, since many searches share their words, and puts together what has them. */
async function matching(catalogue: Catalogue, ways: Ways, question: (text: string) => Question): Promise<Uint8Array> {
  const texts = [...new Set(ways.flat().map(({ text }) => text))];
  const answers = await catalogue.having(texts.map(question));
  const placesOf = new Map(texts.map((text, index) => [text, answers[index] ?? new Int32Array(0)]));
  const found = new Uint8Array(catalogue.columns.length);
  for (const way of ways) {
    const wanted = way.filter((part) => part.wanted);
    // How many of the parts each project has; far too many when it has one that is not wanted.
    const had = new Uint16Array(found.length);
    for (const { text } of wanted) for (const at of placesOf.get(text) ?? []) had[at] = (had[at] ?? 0) + 1;
    for (const { text, wanted: is } of way) if (!is) for (const at of placesOf.get(text) ?? []) had[at] = 0xffff;
    for (let at = 0; at < found.length; at++) if (had[at] === wanted.length) found[at] = 1;
  }
  return found;
}
