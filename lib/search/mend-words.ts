import { ask } from "@/lib/db";

const SHORTEST = 4;

/**
 * The words with those that no project uses replaced by the likest that one does ("moses baskit" becomes "moses basket"); null when there is
 * nothing to mend. One of a thing is tried as several too: "lapop" is more like "laptops" with an s. Of words as like, the one that more projects use.
 * The vocabulary knows what is used, so that no project is looked at.
 */
export async function mendWords(programmeId: string, words: string): Promise<string | null> {
  const typed = [...new Set(words.toLowerCase().match(/\p{L}+/gu) ?? [])].filter((word) => word.length >= SHORTEST);
  if (typed.length === 0 || typed.length > 12) return null;
  const rows = await ask<{ typed: string; mended: string | null }>`
    SELECT t.typed, (
      SELECT v.word FROM "VocabularyWord" v WHERE v."programmeId" = ${programmeId}::uuid AND v.many > 0 AND v.word <> ''
        AND (v.word % t.plain OR v.word % (t.plain || 's')) AND ts_lexize('english_stem', v.word) <> '{}'
      ORDER BY greatest(similarity(v.word, t.plain), similarity(v.word, t.plain || 's')) DESC, abs(length(v.word) - length(t.plain)), v.many DESC, v.word
      LIMIT 1) AS mended
    FROM (SELECT typed, unaccent(typed) AS plain FROM unnest(${typed}::text[]) AS typed OFFSET 0) t
    WHERE numnode(plainto_tsquery('maypole', t.typed)) > 0 AND NOT EXISTS (
      SELECT 1 FROM "VocabularyWord" u WHERE u."programmeId" = ${programmeId}::uuid AND u.many > 0
        AND ts_lexize('english_stem', u.word) = ts_lexize('english_stem', t.plain))`;
  const mended = new Map(rows.flatMap((row) => (row.mended === null ? [] : [[row.typed, row.mended]])));
  if (mended.size === 0) return null;
  return words.replace(/\p{L}+/gu, (word) => mended.get(word.toLowerCase()) ?? word);
}
