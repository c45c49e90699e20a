import type { Actor } from "@/lib/auth/actor";
import { findPoint } from "@/lib/places/find-point";
import { parsePostcode } from "@/lib/places/postcode";
import { loadProjectRows, type ProjectRow } from "@/lib/projects/load-project-rows";
import type { PageKey } from "@/lib/projects/page-key";
import { anyOf, tellingWords } from "@/lib/projects/search-words";
import { Refusal } from "@/lib/refusal";
import { type Asked, askedOf } from "./asked";
import { type Catalogue, catalogueOf } from "./catalogue";
import { choosePage, type Measured } from "./choose-page";
import { distanceFrom, type Point } from "./distance";
import { Least } from "./least";
import { type Counts, type Looked, lookThrough } from "./look-through";
import { matchTitles, matchWords, mostRanked, rankWords } from "./match-words";
import { mendWords } from "./mend-words";
import type { ProjectSearch, Sort } from "./read-search";

export type SearchPage = {
  rows: ProjectRow[];
  counts: Counts;
  total: number;
  sort: Sort;
  /** Where it was looked from, when that is known. */
  point: Point | null;
  /** What was looked for instead, where nothing fitted the words as they were typed. */
  mended: string | null;
  /** No project had all of the words, so these have any of them. */
  anyWord: boolean;
  previous: PageKey | null;
  next: PageKey | null;
  /** All that was found, whatever page of it this is. */
  all: Found;
};

/** Everything that fits a search, before it is put in an order. */
export type Found = Looked & {
  catalogue: Catalogue;
  asked: Asked;
  point: Point | null;
  words: string;
  mended: string | null;
  anyWord: boolean;
};

/**
 * One page of the projects that a search asks for within what everybody may see, how many there are, and how many each further choice would
 * give. Words that nobody uses are mended; where no project has all of the words, those with any of them are found.
 * Pages go by key: each begins after the last project of the one before, so that nobody is skipped or shown twice while others are listed.
 */
export async function searchProjects(
  actor: Actor,
  search: ProjectSearch,
  memory: (programmeId: string) => Catalogue = catalogueOf,
): Promise<SearchPage> {
  const found = await findProjects(actor, search, memory);
  const { columns } = found.catalogue;
  const sort = sortOf(search, found);
  const by: Measured = { distance: found.point && distanceFrom(found.point, columns), ranks: new Map() };
  if (sort === "best") Object.assign(by, await rank(found, search));
  const listed =
    by.upTo === undefined ? found.found : found.found.filter((at) => (columns.listedAt[at] ?? 0) <= (by.upTo ?? 0));
  const page = choosePage(columns, listed, sort, search, by);
  const rows = await loadProjectRows(actor, page.ids);
  const { counts, point, mended, anyWord } = found;
  return {
    rows,
    counts,
    total: found.found.length,
    sort,
    point,
    mended,
    anyWord,
    previous: page.previous,
    next: page.next,
    all: found,
  };
}

/** Finds everything that fits a search, and counts. */
export async function findProjects(
  { programmeId }: Actor,
  search: ProjectSearch,
  memory: (programmeId: string) => Catalogue = catalogueOf,
): Promise<Found> {
  if (programmeId === null) throw new Refusal("notFound", "Programme not found");
  const words = tellingWords(search.words);
  const catalogue = memory(programmeId);
  const point = await findPoint(search.place);
  const named = search.place !== "" && !parsePostcode(search.place) && !(point && search.within);
  const look = async (wanted: string) => {
    await catalogue.catchUp();
    const { columns } = catalogue;
    const [fitting, titles] = await Promise.all([
      wanted === "" ? null : matchWords(catalogue, wanted),
      named ? matchTitles(catalogue, search.place) : null,
    ]);
    const asked = askedOf(search, columns, { point, words: fitting, titles });
    return { ...lookThrough(columns, asked), asked, catalogue, point, words: wanted };
  };
  const first = { ...(await look(words)), mended: null, anyWord: false };
  if (first.found.length > 0 || words === "") return first;
  const mended = search.exact ? null : await mendWords(programmeId, words);
  if (mended !== null) {
    const second = await look(mended);
    if (second.found.length > 0) return { ...second, mended, anyWord: false };
  }
  const any = search.exact ? null : anyOf(mended ?? words);
  if (any === null) return first;
  return { ...(await look(any)), mended, anyWord: true };
}

/** The order that is asked for; else the best match for words, and the newest for anything else. */
function sortOf({ sort }: ProjectSearch, { words, point }: Found): Sort {
  if (sort === null) return words === "" ? "newest" : "best";
  if ((sort === "best" && words === "") || (sort === "nearest" && !point)) return "newest";
  return sort;
}

/** Ranks the newest of what was found; pages after the first look no further than the first one did. */
async function rank({ found, words, catalogue: { columns } }: Found, { after, before }: ProjectSearch) {
  const listedAt = (at: number) => columns.listedAt[at] ?? 0;
  let upTo = (before ?? after)?.upTo ?? 0;
  if (!before && !after) for (const at of found) upTo = Math.max(upTo, listedAt(at));
  const newest = new Least(mostRanked);
  // Those listed last mostly come last, so that beginning there nearly all of the rest are out at once.
  for (let turn = found.length - 1; turn >= 0; turn--) {
    const at = found[turn] ?? 0;
    if (listedAt(at) <= upTo) newest.put(at, -listedAt(at));
  }
  const ordinals = Array.from(newest.taken(), (at) => columns.ordinal[at] ?? -1);
  return { ranks: await rankWords(words, ordinals), upTo };
}
