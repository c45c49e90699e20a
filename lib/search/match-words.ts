import { ask, pool } from "@/lib/db";

const RANKED = 1_000;

/** What to look for in documents: an expression of tsqueries, over parameters that begin at $2. */
export type WordQuery = { sql: string; values: string[] };

export const everyWord = (words: string): WordQuery => ({
  sql: "websearch_to_tsquery('maypole', $2)",
  values: [words],
});

const phrase = (words: string): WordQuery => ({ sql: "phraseto_tsquery('maypole', $2)", values: [words] });

/** The ordinals of a programme's projects whose words match. */
export async function matchWords(programmeId: string, { sql, values }: WordQuery): Promise<number[]> {
  // Planned anew each time: a plan that fits any words reads the whole table. As one text, since a driver takes long over many rows.
  const { rows } = await pool.query<{ ordinals: string | null }>({
    text: `SELECT string_agg(ordinal::text, ',') AS ordinals FROM "ProjectSearch"
      WHERE state > 0 AND "programmeId" = $1 AND document @@ ${sql}`,
    values: [programmeId, ...values],
  });
  const text = rows[0]?.ordinals;
  return text ? text.split(",").map(Number) : [];
}

/** Those whose title has a name in it, where many extracts keep the place. */
export async function matchTitles(programmeId: string, name: string): Promise<number[]> {
  const { rows } = await pool.query<{ ordinals: string | null }>({
    text: `SELECT string_agg(ordinal::text, ',') AS ordinals FROM "ProjectSearch"
      WHERE state > 0 AND "programmeId" = $1 AND document @@ ${phrase(name).sql}
        AND ts_filter(document, '{a}') @@ ${phrase(name).sql}`,
    values: [programmeId, name],
  });
  const text = rows[0]?.ordinals;
  return text ? text.split(",").map(Number) : [];
}

/** How well each of these projects fits the words, as a whole number; a thousand at most are looked at. */
export async function rankWords(words: string, ordinals: readonly number[]): Promise<Map<number, number>> {
  const looked = ordinals.slice(0, RANKED);
  if (looked.length === 0) return new Map();
  const rows = await ask<{ ordinal: number; rank: number }>`
    SELECT ordinal, (1000000 * ts_rank(document, websearch_to_tsquery('maypole', ${words})))::int AS rank
    FROM "ProjectSearch" WHERE ordinal = ANY(${looked}::int[])`;
  return new Map(rows.map(({ ordinal, rank }) => [ordinal, rank]));
}

export { RANKED as mostRanked };
