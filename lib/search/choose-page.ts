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

/** What an order goes by: by phase, then by number, then by id. */
type Placing = { upwards: boolean; phase: (at: number) => number; number: (at: number) => number };

export type ChosenPage = { ids: string[]; previous: PageKey | null; next: PageKey | null };

/** One page of what was found, in the order that is asked for; it begins after the key's project, or ends before it. */
export function choosePage(
  columns: Columns,
  found: Int32Array,
  sort: Sort,
  search: ProjectSearch,
  by: Measured,
): ChosenPage {
  const placing = placings[sort](columns, by);
  const { after, before } = search;
  const from = before ?? after;
  const best = nearestTo(columns, found, placing, from, before !== null);
  const more = best.length > pageLength;
  const shown = best.slice(0, pageLength);
  if (before) shown.reverse();
  const upTo = by.upTo === undefined ? {} : { upTo: by.upTo };
  const key = (at: number | undefined): PageKey | null =>
    at === undefined
      ? null
      : { phase: placing.phase(at), number: placing.number(at), id: columns.ids[at] ?? "", ...upTo };
  return {
    ids: shown.map((at) => columns.ids[at] ?? ""),
    previous: (before ? more : after !== null) ? key(shown[0]) : null,
    next: before || more ? key(shown.at(-1)) : null,
  };
}

/** The first few beyond a key, or before it the other way round, and one more where there is. */
function nearestTo(
  columns: Columns,
  found: Int32Array,
  placing: Placing,
  from: PageKey | null,
  back: boolean,
): number[] {
  const { phase, number } = placing;
  const [forwards, way] = [back ? -1 : 1, back === placing.upwards ? -1 : 1];
  const idAt = (at: number) => columns.ids[at] ?? "";
  // Compared by what most projects differ in first, and without making anything: it runs for each that was found.
  const compare = (
    phaseHere: number,
    numberHere: number,
    idHere: string,
    phaseThere: number,
    numberThere: number,
    idThere: string,
  ) =>
    forwards * (phaseHere - phaseThere) ||
    way * (numberHere - numberThere) ||
    way * (idHere < idThere ? -1 : Number(idHere > idThere));
  const best: number[] = [];
  let worstPhase = NaN;
  let worstNumber = NaN;
  // Those listed first are found first, so that beginning at the right end nearly all of the rest are out at once.
  for (let turn = 0; turn < found.length; turn++) {
    const at = found[way > 0 ? turn : found.length - 1 - turn] ?? 0;
    const phaseHere = phase(at);
    const numberHere = number(at);
    if (phaseHere === worstPhase ? way * (numberHere - worstNumber) > 0 : forwards * (phaseHere - worstPhase) > 0)
      continue;
    if (from && compare(phaseHere, numberHere, idAt(at), from.phase, from.number, from.id) <= 0) continue;
    const isBefore = (other: number) =>
      compare(phaseHere, numberHere, idAt(at), phase(other), number(other), idAt(other)) < 0;
    if (best.length > pageLength && !isBefore(best[pageLength] ?? at)) continue;
    let index = best.length;
    while (index > 0 && isBefore(best[index - 1] ?? at)) index--;
    best.splice(index, 0, at);
    if (best.length > pageLength + 1) best.pop();
    if (best.length > pageLength) {
      worstPhase = phase(best[pageLength] ?? at);
      worstNumber = number(best[pageLength] ?? at);
    }
  }
  return best;
}

const listed = (columns: Columns) => (at: number) => columns.listedAt[at] ?? 0;
const onePhase = () => 0;

const placings: Record<Sort, (columns: Columns, by: Measured) => Placing> = {
  newest: (columns) => ({ upwards: false, phase: onePhase, number: listed(columns) }),
  // Those that somebody helps already come after those whom nobody does.
  waiting: (columns) => ({
    upwards: true,
    phase: (at) => (columns.state[at] === 2 && columns.helped[at] === 0 ? 0 : 1),
    number: listed(columns),
  }),
  children: (columns) => ({ upwards: false, phase: onePhase, number: (at) => columns.children[at] ?? 0 }),
  nearest: (columns, { distance }) => {
    const away = distance ?? (() => Infinity);
    const listedAt = listed(columns);
    return {
      upwards: true,
      phase: (at) => Number(away(at) === Infinity),
      number: (at) => {
        const metres = away(at);
        return metres === Infinity ? listedAt(at) : metres;
      },
    };
  },
  best: (columns, { ranks }) => {
    const rankOf = (at: number) => ranks.get(columns.ordinal[at] ?? -1);
    const listedAt = listed(columns);
    return {
      upwards: false,
      phase: (at) => Number(rankOf(at) === undefined),
      number: (at) => rankOf(at) ?? listedAt(at),
    };
  },
};
