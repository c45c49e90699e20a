import type { PageKey } from "@/lib/projects/page-key";
import type { Columns } from "./columns";
import type { ProjectSearch, Sort } from "./read-search";

/** How many projects one page shows. */
export const pageLength = 20;

/** What an order goes by besides the columns: how far away a project is, how well it fits the words (by ordinal). */
export type Measured = {
  distance: ((at: number) => number) | null;
  ranks: ReadonlyMap<number, number>;
  upTo?: number | undefined;
};

type Place = { at: number; phase: number; number: number; id: string };
type Placing = { upwards: boolean; place: (at: number) => Omit<Place, "at"> };

export type ChosenPage = { ids: string[]; previous: PageKey | null; next: PageKey | null };

/** One page of what was found, in the order that is asked for; it begins after the key's project, or ends before it. */
export function choosePage(
  columns: Columns,
  found: Int32Array,
  sort: Sort,
  search: ProjectSearch,
  by: Measured,
): ChosenPage {
  const { upwards, place } = placings[sort](columns, by);
  const way = upwards ? 1 : -1;
  const { after, before } = search;
  const from = before ?? after;
  const back = before ? -1 : 1;
  const compare = (one: Omit<Place, "at">, other: Omit<Place, "at">) =>
    back *
    (one.phase - other.phase ||
      way * (one.number - other.number || (one.id < other.id ? -1 : Number(one.id > other.id))));
  const best: Place[] = [];
  for (const at of found) {
    const here = { at, ...place(at) };
    if (from && compare(here, from) <= 0) continue;
    const last = best.at(-1);
    if (best.length > pageLength && last && compare(here, last) >= 0) continue;
    let index = best.length;
    while (index > 0 && compare(here, best[index - 1] ?? here) < 0) index--;
    best.splice(index, 0, here);
    if (best.length > pageLength + 1) best.pop();
  }
  const more = best.length > pageLength;
  const shown = best.slice(0, pageLength);
  if (before) shown.reverse();
  const key = (each: Place | undefined): PageKey | null =>
    each
      ? { phase: each.phase, number: each.number, id: each.id, ...(by.upTo === undefined ? {} : { upTo: by.upTo }) }
      : null;
  return {
    ids: shown.map(({ id }) => id),
    previous: (before ? more : after !== null) ? key(shown[0]) : null,
    next: before || more ? key(shown.at(-1)) : null,
  };
}

const idOf = (columns: Columns, at: number) => columns.ids[at] ?? "";
const listed = (columns: Columns, at: number) => columns.listedAt[at] ?? 0;

const placings: Record<Sort, (columns: Columns, by: Measured) => Placing> = {
  newest: (columns) => ({
    upwards: false,
    place: (at) => ({ phase: 0, number: listed(columns, at), id: idOf(columns, at) }),
  }),
  // Those that somebody helps already come after those whom nobody does.
  waiting: (columns) => ({
    upwards: true,
    place: (at) => ({
      phase: columns.state[at] === 2 && columns.helped[at] === 0 ? 0 : 1,
      number: listed(columns, at),
      id: idOf(columns, at),
    }),
  }),
  children: (columns) => ({
    upwards: false,
    place: (at) => ({ phase: 0, number: columns.children[at] ?? 0, id: idOf(columns, at) }),
  }),
  nearest: (columns, { distance }) => ({
    upwards: true,
    place: (at) => {
      const away = distance ? distance(at) : Infinity;
      const known = away !== Infinity;
      return { phase: Number(!known), number: known ? away : listed(columns, at), id: idOf(columns, at) };
    },
  }),
  best: (columns, { ranks }) => ({
    upwards: false,
    place: (at) => {
      const rank = ranks.get(columns.ordinal[at] ?? -1);
      return { phase: Number(rank === undefined), number: rank ?? listed(columns, at), id: idOf(columns, at) };
    },
  }),
};
