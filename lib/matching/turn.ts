import { dayInLondon } from "@/lib/dates";

/** What a turn depends on: the same for one supplier all day, and another tomorrow. */
export const turnOf = (viewerId: string, instant: Date): string => `${viewerId} ${dayInLondon(instant)}`;

/**
 * Where something stands in a turn, from 0 up to 1: by FNV-1a of its id and the turn, mixed as MurmurHash3 ends. Among equals the lowest is
 * shown first, so each has the same chance in each turn, whoever is older, larger or earlier in the alphabet.
 */
export function placeInTurn(id: string, turn: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${turn} ${id}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The best first; those with the same score in this turn's order. */
export function inTurn<Ranked extends { id: string; score: number }>(
  ranked: readonly Ranked[],
  turn: string,
): Ranked[] {
  return ranked
    .map((each) => ({ each, place: placeInTurn(each.id, turn) }))
    .sort((one, other) => other.each.score - one.each.score || one.place - other.place)
    .map(({ each }) => each);
}
