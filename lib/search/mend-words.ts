import { ask } from "@/lib/db";

const SHORTEST = 4;

/**
 * The words with those that no project uses replaced by the likest that one does ("moses baskit" becomes "moses basket"); null when there is
 * nothing to mend. One of a thing is tried as several too: "lapop" is more like "laptops" with an s. The likest is looked for among the programme's words, not its projects.
 */
export async function mendWords(programmeId: string, words: string): Promise<string | null> {
  const typed = [...new Set(words.toLowerCase().match(/\p{L}+/gu) ?? [])].filter((word) => word.length >= SHORTEST);
  if (typed.length === 0 || typed.length > 12) return null;
  const rows = await ask<{ typed: string; mended: string | null }>`
    SELECT t.typed, (
      SELECT v.word FROM (
        SELECT word, greatest(similarity(word, unaccent(t.typed)), similarity(word, unaccent(t.typed) || 's')) AS likeness
        FROM "VocabularyWord" WHERE "programmeId" = ${programmeId}::uuid AND word <> ''
          AND (word % unaccent(t.typed) OR word % (unaccent(t.typed) || 's'))
        ORDER BY likeness DESC, abs(length(word) - length(t.typed)), word LIMIT 5) v
      WHERE EXISTS (SELECT 1 FROM "ProjectSearch" s WHERE s."programmeId" = ${programmeId}::uuid AND s.state > 0
        AND s.document @@ plainto_tsquery('maypole', v.word))
      ORDER BY v.likeness DESC, abs(length(v.word) - length(t.typed)), v.word LIMIT 1) AS mended
    FROM unnest(${typed}::text[]) AS t(typed)
    WHERE numnode(plainto_tsquery('maypole', t.typed)) > 0 AND NOT EXISTS (
      SELECT 1 FROM "ProjectSearch" s WHERE s."programmeId" = ${programmeId}::uuid AND s.state > 0
        AND s.document @@ plainto_tsquery('maypole', t.typed))`;
  const mended = new Map(rows.flatMap((row) => (row.mended === null ? [] : [[row.typed, row.mended]])));
  if (mended.size === 0) return null;
  return words.replace(/\p{L}+/gu, (word) => mended.get(word.toLowerCase()) ?? word);
}
