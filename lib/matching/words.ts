import { singular } from "@/lib/needs/unit";

// Words that nearly every need or offer here has, which therefore say nothing of what it is.
const empty = new Set(
  `and for the with from our your their they them that this are can could who which will would have has had been any all each per
  about into over some more most very well good new used like child children young people person family families kid youth parent
  school club project programme help helping need needed offer free week weekly month monthly day daily year hour hours evening
  morning afternoon time once twice session item thing set pack box unit kit lot piece bag small large big two three four five six`
    .split(/\s+/)
    .map(stem),
);

const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, ReadonlySet<string>>();

/** The words of a text that say what it is, each in one form: "Single beds" gives single and bed. A few thousand texts are remembered. */
export function tellingWords(text: string): ReadonlySet<string> {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const telling = new Set(words.map(stem).filter((word) => !empty.has(word) && !/^\d+$/.test(word)));
  remembered.set(text, telling);
  return telling;
}

/** The same words as they are written, for PostgreSQL to find in its own way. */
export function writtenWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...new Set(words.filter((word) => tellingWords(word).size > 0))];
}

/** How many words two texts share, as a part of the shorter one's; 0 when either says nothing. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / least;
}

function stem(word: string): string {
  const one = singular(word);
  return one.length > 6 ? one.replace(/(ing|ed)$/, "") : one;
}
