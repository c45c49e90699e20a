import { Prisma } from "@/lib/generated/prisma/client";
import type { Catalogue } from "@/lib/search/catalogue";
import type { Columns } from "@/lib/search/columns";
import { distanceFrom } from "@/lib/search/distance";
import { needMask } from "@/lib/search/need-mask";
import type { Question } from "@/lib/search/remembered";
import { Least } from "@/lib/search/least";
import { fitsByWordsAlone, fittingTypes } from "./fit";
import type { Giver, OfferedThing } from "./load-giver";
import { placeInTurn } from "./turn";
import { writtenWords } from "./words";

type Asked = {
  giver: Giver;
  turn: string;
  /** For each list of places, 1 when the giver is there. */
  local: Uint8Array;
  /** Also what only waits, or is new or near: for a supplier's home, not for one offer. */
  wide: boolean;
};

/** Where projects worth scoring are in the columns, and 1 for each that has words of an offer in what it needs. */
export type Candidates = { places: number[]; sharesWords: Uint8Array };

/**
 * Where the projects worth scoring are in the columns, about a thousand of however many: those whose needs share words with an offer,
 * and from what searches remember those of its type where words alone do not tell, near, long waiting, never helped, new, and in turn.
 */
export async function gatherCandidates(catalogue: Catalogue, asked: Asked): Promise<Candidates> {
  const { columns } = catalogue;
  const worded = await catalogue.having(asked.giver.offers.flatMap(sharingWords));
  const wanted = columns.state.slice(0, columns.length).map((state) => Number(state === 2));
  const seed = Math.floor(placeInTurn("turns", asked.turn) * 2 ** 32);
  const candidates = lookedThrough(columns, asked, wanted, seed);
  const sharesWords = new Uint8Array(columns.length);
  for (const places of worded) {
    const few = new Least(120);
    for (const at of places) {
      sharesWords[at] = 1;
      if (wanted[at]) few.put(at, mixed((columns.ordinal[at] ?? 0) ^ seed));
    }
    for (const at of few.taken()) candidates.add(at);
  }
  return { places: [...candidates], sharesWords };
}

/** The projects that have a need of an offer's type, or a line of what money would buy, that shares words with it, its unit being one, and is still open. */
function sharingWords({ type, unit, description }: OfferedThing): Question[] {
  const written = writtenWords(`${description} ${unit}`).toSorted();
  if (written.length === 0 || type === "cash") return [];
  const words = written.join(" | ");
  const units = written.map((word) => word.replaceAll(" <-> ", " "));
  const asked = Prisma.sql`to_tsquery('english', ${words})`;
  const open = Prisma.sql`s.state = 2 AND n."matchedQuantity" < n.quantity`;
  const sql: Question["sql"] = (which) => Prisma.sql`
    SELECT s.ordinal FROM "Need" n JOIN "ProjectSearch" s ON s."projectId" = n."projectId"
    WHERE ${which} AND ${open} AND n.type = ANY (${fittingTypes(type)}::"NeedType"[]) AND to_tsvector('english', n.description) @@ ${asked}
    UNION SELECT s.ordinal FROM "Need" n JOIN "ProjectSearch" s ON s."projectId" = n."projectId"
    WHERE ${which} AND ${open} AND n.type = ANY (${fittingTypes(type)}::"NeedType"[]) AND n.unit = ANY (${units}::text[])
    UNION SELECT s.ordinal FROM "NeedLine" l JOIN "Need" n ON n.id = l."needId" JOIN "ProjectSearch" s ON s."projectId" = n."projectId"
    WHERE ${which} AND ${open} AND l."inKindWelcome" AND to_tsvector('english', l.description) @@ ${asked}`;
  return [{ key: `needs ${type} ${words}`, sql }];
}

/** A few of each kind. Whose turn it is comes by a hash of the project and the turn, so that nobody's is always last. */
function lookedThrough(columns: Columns, { giver, local, wide }: Asked, wanted: Uint8Array, seed: number): Set<number> {
  const types = [...new Set(giver.offers.filter((offer) => !fitsByWordsAlone(offer)).map(({ type }) => type))];
  const masks = types.map((type) => needMask({ types: [type], essential: false, inKind: false }));
  const away = giver.points.slice(0, 3).map((point) => distanceFrom(point, columns));
  const [ofType, near] = [masks.map(() => new Least(80)), away.map(() => new Least(80))];
  const [inDistrict, waiting, unbacked] = [new Least(80), new Least(60), new Least(60)];
  const [newest, inTurn] = [new Least(40), new Least(150)];
  const { ordinal, openNeeds, placeList, listedAt, helped } = columns;
  // These run for every project: plain loops, and nothing made on the way.
  for (let at = 0; at < columns.length; at++) {
    if (!wanted[at]) continue;
    const place = mixed((ordinal[at] ?? 0) ^ seed);
    const needs = openNeeds[at] ?? 0;
    for (let each = 0; each < masks.length; each++) if (needs & (masks[each] ?? 0)) ofType[each]?.put(at, place);
    for (let each = 0; each < away.length; each++) near[each]?.put(at, away[each]?.(at) ?? Infinity);
    if (local[placeList[at] ?? 0]) inDistrict.put(at, place);
    if (!wide) continue;
    const listed = listedAt[at] ?? 0;
    waiting.put(at, listed);
    if (!helped[at]) unbacked.put(at, listed);
    inTurn.put(at, place);
  }
  // Those listed last mostly come last, so that beginning there nearly all of the rest are out at once.
  for (let at = wide ? columns.length - 1 : -1; at >= 0; at--) if (wanted[at]) newest.put(at, -(listedAt[at] ?? 0));
  const parts = [...ofType, ...near, inDistrict, waiting, unbacked, newest, inTurn];
  return new Set(parts.flatMap((few) => [...few.taken()]));
}

/** Mixes the bits of a whole number as MurmurHash3 ends. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
