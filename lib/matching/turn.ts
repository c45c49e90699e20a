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

/** A few of these by their turn alone, whatever their score: another order than that among equals. */
export function fewInTurn<Each extends { id: string }>(some: readonly Each[], few: number, turn: string): Each[] {
  return inTurn(
    some.map((each) => ({ id: each.id, score: 0, each })),
    `${turn} whatever`,
  )
    .slice(0, few)
    .map(({ each }) => each);
}

type Fitting = { id: string; features: { fit: number; covers: number } };

/** So many of those that are shown are there in turn. */
const BY_TURN = 2;

/**
 * Which of those that are ranked are shown: the best, and in the last two places, by turn, any of the others that fit as well as the
 * last of the best. Among projects that fit alike, none is kept away for good by what else speaks for others: a long wait, or a place nearby.
 */
export function shownInTurn<Ranked extends Fitting>(ranked: readonly Ranked[], length: number, turn: string): Ranked[] {
  const best = ranked.slice(0, length - BY_TURN);
  const least = Math.min(...best.map(({ features }) => fitOf(features)));
  const others = ranked.slice(best.length).filter(({ features }) => features.fit > 0 && fitOf(features) >= least);
  const lucky = new Set(fewInTurn(others, BY_TURN, turn));
  const shown = [...best, ...ranked.filter((each) => lucky.has(each))];
  return [...shown, ...ranked.filter((each) => !shown.includes(each)).slice(0, Math.max(0, length - shown.length))];
}

const fitOf = (features: Fitting["features"]) => features.fit * (0.6 + 0.4 * features.covers);
