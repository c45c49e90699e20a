import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Columns } from "@/lib/search/columns";
import { distanceFrom } from "@/lib/search/distance";
import { needMask } from "@/lib/search/need-mask";
import { Least } from "./least";
import type { Giver, OfferedThing } from "./load-giver";
import { localLists } from "./load-circumstances";
import { placeInTurn } from "./turn";
import { writtenWords } from "./words";

type Asked = {
  programmeId: string;
  supplierId: string;
  giver: Giver;
  turn: string;
  /** Also what only waits, or is new or near: for a supplier's home, not for one offer. */
  wide: boolean;
};

/**
 * Where the projects worth scoring are in the columns, about a thousand of however many: those whose needs share words with an offer,
 * by an index, and by one look through what searches remember those of its type, near, long waiting, never helped, new, and in turn.
 * Those that this supplier has pledged to are left out: it knows them.
 */
export async function gatherCandidates(columns: Columns, asked: Asked): Promise<number[]> {
  const parts = asked.giver.offers.flatMap((offer) => withItsWords(asked.programmeId, offer));
  const [worded, known] = await Promise.all([
    parts.length === 0 ? [] : ask<Ordinal>`SELECT DISTINCT ordinal FROM (${Prisma.join(parts, " UNION ALL ")}) parts`,
    ask<Ordinal>`
      SELECT DISTINCT s.ordinal FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "ProjectSearch" s ON s."projectId" = n."projectId"
      WHERE g."supplierId" = ${asked.supplierId}::uuid AND g.status IN ('offered', 'accepted', 'declined')`,
  ]);
  const placesOf = (rows: Ordinal[]) => columns.placesOf(rows.map(({ ordinal }) => ordinal));
  const unknown = new Uint8Array(columns.length).fill(1);
  for (const at of placesOf(known)) unknown[at] = 0;
  const candidates = lookedThrough(columns, asked, unknown);
  for (const at of placesOf(worded)) if (unknown[at] && columns.state[at] === 2) candidates.add(at);
  return [...candidates];
}

type Ordinal = { ordinal: number };

/** What has the words is asked for first, and as if all of it were wanted: for a few the planner would pass over the index of words. */
function withItsWords(programmeId: string, { type, unit, description }: OfferedThing): Prisma.Sql[] {
  const words = writtenWords(`${description} ${unit}`).join(" | ");
  if (words === "" || type === "cash") return [];
  const asked = Prisma.sql`to_tsquery('english', ${words})`;
  const openHere = Prisma.sql`n."matchedQuantity" < n.quantity AND s."programmeId" = ${programmeId}::uuid AND s.state = 2`;
  return [
    Prisma.sql`(SELECT s.ordinal FROM (SELECT * FROM "Need" n WHERE to_tsvector('english', n.description) @@ ${asked} OFFSET 0) n
      JOIN "ProjectSearch" s ON s."projectId" = n."projectId" WHERE n.type = ${type}::"NeedType" AND ${openHere} LIMIT 80)`,
    Prisma.sql`(SELECT s.ordinal FROM (SELECT l."needId" FROM "NeedLine" l
        WHERE l."inKindWelcome" AND to_tsvector('english', l.description) @@ ${asked} OFFSET 0) l
      JOIN "Need" n ON n.id = l."needId" JOIN "ProjectSearch" s ON s."projectId" = n."projectId" WHERE ${openHere} LIMIT 50)`,
  ];
}

/** A few of each kind, in one look. Whose turn it is comes by a hash of the project and the turn, so that nobody's is always last. */
function lookedThrough(columns: Columns, { giver, turn, wide }: Asked, wanted: Uint8Array): Set<number> {
  const types = [...new Set(giver.offers.map(({ type }) => type))];
  const masks = types.map((type) => needMask({ types: [type], essential: false, inKind: false }));
  const away = giver.points.slice(0, 3).map((point) => distanceFrom(point, columns));
  const [ofType, near] = [masks.map(() => new Least(80)), away.map(() => new Least(80))];
  const [inDistrict, waiting, unbacked] = [new Least(80), new Least(60), new Least(60)];
  const [newest, inTurn] = [new Least(40), new Least(150)];
  const local = localLists(columns, giver);
  const seed = Math.floor(placeInTurn("turns", turn) * 2 ** 32);
  const { state, ordinal, openNeeds, placeList, listedAt, helped } = columns;
  // This runs for every project: plain loops, and nothing made on the way.
  for (let at = 0; at < columns.length; at++) {
    if (state[at] !== 2 || !wanted[at]) continue;
    const place = mixed((ordinal[at] ?? 0) ^ seed);
    const needs = openNeeds[at] ?? 0;
    for (let each = 0; each < masks.length; each++) if (needs & (masks[each] ?? 0)) ofType[each]?.put(at, place);
    for (let each = 0; each < away.length; each++) near[each]?.put(at, away[each]?.(at) ?? Infinity);
    if (local[placeList[at] ?? 0]) inDistrict.put(at, place);
    if (!wide) continue;
    const listed = listedAt[at] ?? 0;
    waiting.put(at, listed);
    if (!helped[at]) unbacked.put(at, listed);
    newest.put(at, -listed);
    inTurn.put(at, place);
  }
  const parts = [...ofType, ...near, inDistrict, waiting, unbacked, newest, inTurn];
  return new Set(parts.flatMap((few) => [...few.taken()]));
}

/** Mixes the bits of a whole number as MurmurHash3 ends. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
