const fewestWords = 30;

/** How easy a text is to read: the age at which most people can, and how long its sentences are in words. */
export type Readability = { age: number; wordsInASentence: number };

/**
 * About how old somebody is who reads this with ease, in years, by the Automated Readability Index (Smith and Senter,
 * “Automated Readability Index”, AMRL-TR-66-220, 1967): 4.71 × characters ÷ words + 0.5 × words ÷ sentences − 21.43 is a
 * US school grade, whose pupils are five years older than its number. Letters and digits are its characters. From 5 to 18,
 * and null for fewer than 30 words, of which it says little.
 */
export function readability(text: string | null): Readability | null {
  const words = text?.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (!text || words.length < fewestWords) return null;
  const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const sentences = Math.max(1, text.match(/[.!?…]+(?=[\s”"’)]|$)|\n\s*\n/gu)?.length ?? 1);
  const grade = (4.71 * characters) / words.length + (0.5 * words.length) / sentences - 21.43;
  return {
    age: Math.min(18, Math.max(5, Math.ceil(grade) + 5)),
    wordsInASentence: Math.round(words.length / sentences),
  };
}

const plain = 11;
const longSentence = 18;

/** The same as a kind word: what it is as easy as, and one thing to try when that is more than plain. Null for a short text. */
export function readingHint(text: string | null): string | null {
  const read = readability(text);
  if (!read) return null;
  const easy = `About as easy to read as a book for ${read.age === 18 ? "grown-ups" : `${read.age}-year-olds`}`;
  if (read.age <= plain) return `${easy}. Lovely: nearly everybody can read it.`;
  return read.wordsInASentence > longSentence ? `${easy}. Try shorter sentences.` : `${easy}. Try shorter words.`;
}
