import { singular } from "@/lib/needs/unit";
import { conceptOf, wordsLike } from "./thesaurus";

/**
 * What a text names, each in one form: the things themselves ("coat" of "winter coats"), what sort they are ("winter"), and
 * what is only said beside them ("for homework", "with chargers").
 */
export type Named = { things: readonly string[]; sorts: readonly string[]; aside: readonly string[] };

// Words that say nothing of what it is: those of grammar, of counting, of people and of nearly every project.
const empty = new Set(
  `a an the and or our your their they them this these those it its us we i my any all each every per other another into over some more
  most very well good new nearly used like as not no to of so than there here back out up down just still too also only be is are was
  were can could would will may might has have had do does did needed need help helping helper offer free spare surplus unused
  refurbished reconditioned recycled quality sealed boxed wiped labelled stacked named big large small little extra great whole half
  child children young people person family families kid youth parent school club project programme somebody someone
  something anybody anything staff team member colleague volunteer volunteering hand person crew driver employee worker support advice
  skill expertise service assistance training train session lesson course class lead leading run running make making bring bringing get give take come
  go send lend fetch show use using want wanted week weekly month monthly day daily year hour hours evening morning afternoon
  weekend weekday saturday sunday monday tuesday wednesday thursday friday night time times once twice item thing set pack box unit kit
  lot piece bag pair bundle bottle roll place copy equipment supply material stuff gear product hire visit one two three four five six
  seven eight nine ten twelve twenty side what left`
    .split(/\s+/)
    .concat("child’s", "children’s"),
);
// What follows these is said beside it, until the next comma.
const beside = new Set(
  `with for from that which who whose while where when if at in on by about after before during without through near between`.split(
    " ",
  ),
);
const odd = new Map([
  ["buses", "bus"],
  ["shelves", "shelf"],
  ["scarves", "scarf"],
  ["knives", "knife"],
  ["loaves", "loaf"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
]);
const oddly = new Map([...odd].map(([several, one]) => [one, several]));
const MOST_REMEMBERED = 5_000;
const remembered = [new Map<string, Named>(), new Map<string, Named>()] as const;

/** What a text names. Where it is people's doings, "decorators", "decorating" and "to decorate" are one. A few thousand texts are remembered. */
export function thingsNamed(text: string, doings: boolean): Named {
  const kept = remembered[doings ? 1 : 0];
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_REMEMBERED) kept.clear();
  const found = read(text, doings);
  kept.set(text, found);
  return found;
}

type Parts = { main: string[][]; aside: string[][] };

function read(text: string, doings: boolean): Named {
  const { main, aside } = partsOf(text, doings);
  // "People to paint a hall" and "Help at breakfast" name something in what stands beside alone.
  const [first, rest] = main.length > 0 ? [main, aside] : [aside, []];
  return {
    things: [...new Set(first.flatMap((part) => part.at(-1) ?? []))],
    sorts: [...new Set(first.flatMap((part) => part.slice(0, -1)))],
    aside: [...new Set(rest.flat())],
  };
}

/** The telling words of a text, part by part: a part ends with "and", a comma or what begins something beside it. */
function partsOf(text: string, doings: boolean): Parts {
  const parts: Parts = { main: [], aside: [] };
  for (const clause of text.replace(/\bIT\b/g, "ict").split(/[,;:()–—.!?]|\s-\s/)) {
    let into = parts.main;
    let part: string[] = [];
    const end = () => {
      const telling = told(part, doings);
      if (telling.length > 0) into.push(telling);
      part = [];
    };
    for (const word of clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (word === "and" || word === "or" || word === "plus") end();
      else if (beside.has(word) || (word === "to" && into === parts.main)) {
        end();
        into = parts.aside;
      } else part.push(word);
    }
    end();
  }
  return parts;
}

/** The telling words of a part: two that belong together before each alone. */
function told(part: readonly string[], doings: boolean): string[] {
  const words = part.map((word) => odd.get(word) ?? singular(word));
  const telling: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const both = conceptOf(`${word} ${words[at + 1] ?? ""}`);
    if (both !== null) {
      telling.push(both);
      at += 1;
    } else if (word.length > 1 && !empty.has(word) && !empty.has(part[at] ?? "") && !/^\d+$/.test(word))
      telling.push(conceptOf(word) ?? (doings ? root(word) : word));
  }
  return telling;
}

const root = (word: string) => (word.length > 6 ? word.replace(/(ing|ers?|ors?|ed|e)$/, "") : word);

/** Words that a need which something could meet may be written in, for PostgreSQL to find in its own way: its own, and those that mean the same. */
export function writtenWords(text: string): string[] {
  const { things, sorts, aside } = thingsNamed(text, false);
  const like = [...[...things, ...sorts].flatMap(wordsLike), ...aside];
  // PostgreSQL does not know that "shelves" are several of a "shelf".
  return [...new Set(like.flatMap((word) => [word, oddly.get(word) ?? word]))].map((words) =>
    words.replaceAll(" ", " <-> "),
  );
}
