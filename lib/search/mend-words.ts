import { ask } from "@/lib/db";
import { editDistance } from "./edit-distance";

const SHORTEST = 4;
const MOST_WORDS = 12;
const CANDIDATES = 8;

/**
 * The words with those that no project uses replaced by the likest that one does ("moses baskit" becomes "moses basket"), and two that are one
 * word put together ("lap tops"); null when there is nothing to mend. One of a thing is tried as several too: "lapop" is more like "laptops"
 * with an s. A word that differs in more than one letter of three is another word, not a misspelling: who types "bookkeeping" does not mean "sleeping".
 * The vocabulary knows what is used, so that no project is looked at.
 */
export async function mendWords(programmeId: string, words: string): Promise<string | null> {
  const typed = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (typed.length === 0 || typed.length > MOST_WORDS) return null;
  const whole = await putTogether(programmeId, words);
  const left = [...new Set(whole.toLowerCase().match(/\p{L}+/gu) ?? [])].filter((word) => word.length >= SHORTEST);
  const mended = await likest(programmeId, left);
  const after = whole.replace(/\p{L}+/gu, (word) => mended.get(word.toLowerCase()) ?? word);
  return after === words ? null : after;
}

/** Two words next to each other are one where some project writes them so. */
async function putTogether(programmeId: string, words: string): Promise<string> {
  const pairs = [...words.matchAll(/(?<!\p{L})(?=(\p{L}+) (\p{L}+))/gu)].map(([, one = "", two = ""]) => ({
    apart: `${one} ${two}`,
    together: `${one}${two}`,
  }));
  if (pairs.length === 0) return words;
  const wholes = pairs.map(({ together }) => together.toLowerCase());
  const rows = await ask<{ whole: string }>`
    SELECT whole FROM unnest(${wholes}::text[]) AS whole WHERE EXISTS (
      SELECT 1 FROM "VocabularyWord" v WHERE v."programmeId" = ${programmeId}::uuid AND v.many > 0 AND v.word <> '' AND v.word = unaccent(whole))`;
  const used = new Set(rows.map(({ whole }) => whole));
  return pairs
    .filter(({ together }) => used.has(together.toLowerCase()))
    .reduce((text, { apart, together }) => text.replace(apart, together), words);
}

async function likest(programmeId: string, typed: string[]): Promise<Map<string, string>> {
  if (typed.length === 0) return new Map();
  const rows = await ask<{ typed: string; plain: string; likely: string[] }>`
    SELECT t.typed, t.plain, ARRAY(
      SELECT v.word FROM "VocabularyWord" v WHERE v."programmeId" = ${programmeId}::uuid AND v.many > 0 AND v.word <> ''
        AND length(v.word) >= ${SHORTEST} AND (v.word % t.plain OR v.word % (t.plain || 's')) AND ts_lexize('english_stem', v.word) <> '{}'
      ORDER BY greatest(similarity(v.word, t.plain), similarity(v.word, t.plain || 's')) DESC, abs(length(v.word) - length(t.plain)), v.many DESC, v.word
      LIMIT ${CANDIDATES}) AS likely
    FROM (SELECT typed, unaccent(typed) AS plain FROM unnest(${typed}::text[]) AS typed OFFSET 0) t
    WHERE numnode(plainto_tsquery('maypole', t.typed)) > 0 AND NOT EXISTS (
      SELECT 1 FROM "VocabularyWord" u WHERE u."programmeId" = ${programmeId}::uuid AND u.many > 0
        AND ts_lexize('english_stem', u.word) = ts_lexize('english_stem', t.plain))`;
  return new Map(
    rows.flatMap(({ typed: word, plain, likely }) => {
      const found = likely.find((each) => isMisspelt(plain, each));
      return found === undefined ? [] : [[word, found]];
    }),
  );
}

const isMisspelt = (plain: string, word: string) =>
  Math.min(editDistance(plain, word), editDistance(`${plain}s`, word)) <= Math.floor(plain.length / 3);
