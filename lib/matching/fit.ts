import type { NeedType } from "@/lib/generated/prisma/enums";
import { bringsPeople } from "@/lib/needs/need-type";
import { alike } from "./thesaurus";
import { type Named, thingsNamed } from "./words";

/** What is offered or needed: how it is counted, and in whose words. */
export type Described = { type: NeedType; unit: string; description: string };

// Units that say nothing of what is counted.
const vague = new Set(
  `item thing set pack box unit kit lot piece bag pair bundle bottle roll copy place pallet other hour day week month session morning
  afternoon evening trip time person`.split(/\s+/),
);
const counted: readonly NeedType[] = ["goods", "equipment"];
// Most people can lend a hand with most things.
const anybodys: readonly NeedType[] = ["volunteering", "placement"];

// One of these is as much as one of the others.
const asMuch: Partial<Record<NeedType, readonly (readonly string[])[]>> = {
  transport: [["trip", "journey", "outing", "ride", "run", "day", "coach", "minibus"]],
  placement: [["placement", "internship", "place", "person", "student", "week", "work placement"]],
};
const partOfDay = ["morning", "afternoon", "evening", "session", "half day", "half-day"];

/** The types of need that an offer of a type may meet: a thing is a thing, whether somebody calls it equipment or not. */
export const fittingTypes = (type: NeedType): readonly NeedType[] => (counted.includes(type) ? counted : [type]);

/** Whether so many of an offer are as many of a need, so that one can be taken off the other. */
export function countedAlike(offer: Pick<Described, "type" | "unit">, need: Pick<Described, "type" | "unit">): boolean {
  if (!fittingTypes(offer.type).includes(need.type)) return false;
  if (counted.includes(offer.type) || offer.unit === need.unit) return true;
  const groups = [partOfDay, ...(asMuch[offer.type] ?? [])];
  return groups.some((group) => group.includes(offer.unit) && group.includes(need.unit));
}

// Less than this is a word that happens to be in both.
const LEAST_THING = 0.44;
const LEAST_DOING = 0.3;
/** What people give without saying what, or what anybody could do, may suit anything of its kind. */
const ANYTHING = 0.25;

/** Whether an offer fits no need but by words, its own or such as mean the same. */
export function fitsByWordsAlone(offer: Described): boolean {
  if (counted.includes(offer.type)) return true;
  return offer.type !== "cash" && !anybodys.includes(offer.type) && thingsOf(offer).things.length > 0;
}

/**
 * How well an offer fits a need, from 0 (not at all) to 1, by what both are: how much of it there is does not matter here.
 * Only the same type fits, and what is counted alike; money fits money. Things fit by what they name, in the same words or in
 * others that mean the same ("winter coats" and "warm jackets"). Rooms, transport and skills do too, unless the
 * offer says nothing of what it is; people's time and placements always fit a little, and better when they name the same.
 */
export function fitOfNeed(offer: Described, need: Described): number {
  if (!countedAlike(offer, need)) return 0;
  if (offer.type === "cash") return 1;
  const likeness = likenessOf(thingsOf(offer), thingsOf(need));
  if (counted.includes(offer.type)) return likeness < LEAST_THING ? 0 : 0.3 + 0.7 * likeness;
  if (likeness >= LEAST_DOING) return 0.4 + 0.6 * likeness;
  return fitsByWordsAlone(offer) ? 0 : ANYTHING;
}

/**
 * How well an offer fits one line of what a cash need would buy: a line has words and no unit, so both must name the same ("30 PE
 * kits", and an offer of PE kits). Never money.
 */
export function fitOfLine(offer: Described, line: { description: string }): number {
  if (offer.type === "cash") return 0;
  const likeness = likenessOf(thingsOf(offer), thingsNamed(line.description, areDoings(offer.type)));
  return likeness < LEAST_THING ? 0 : 0.3 + 0.6 * likeness;
}

/** What is named, with what it is counted in when that says more ("20 laptops"). */
const thingsOf = ({ type, unit, description }: Described): Named =>
  thingsNamed(vague.has(unit) ? description : `${description}, ${unit}`, areDoings(type));

const areDoings = (type: NeedType) => bringsPeople(type) && type !== "transport";

/** How much two texts name the same: the thing itself counts most, then what sort it is, then what is said beside it. */
function likenessOf(one: Named, other: Named): number {
  const [fewer, more] =
    one.things.length <= other.things.length ? [one.things, other.things] : [other.things, one.things];
  if (fewer.length === 0) return 0;
  let [sum, most] = [0, 0];
  for (const thing of fewer) {
    const best = bestOf(thing, more);
    sum += best;
    if (best > most) most = best;
  }
  const things = Math.max(sum / fewer.length, 0.85 * most) * sortsAlike(one, other);
  const sorts = Math.max(bestAmong(one.things, other.sorts), bestAmong(other.things, one.sorts));
  const aside = Math.max(bestAmong(one.things, other.aside), bestAmong(other.things, one.aside));
  return Math.max(things, 0.6 * sorts, 0.35 * aside);
}

function sortsAlike(one: Named, other: Named): number {
  if (one.sorts.length === 0 && other.sorts.length === 0) return 1;
  if (one.sorts.length === 0 || other.sorts.length === 0) return 0.95;
  return 0.75 + 0.25 * bestAmong(one.sorts, other.sorts);
}

const bestOf = (word: string, words: readonly string[]) => {
  let best = 0;
  for (const each of words) best = Math.max(best, alike(word, each));
  return best;
};
const bestAmong = (some: readonly string[], others: readonly string[]) => {
  let best = 0;
  for (const each of some) best = Math.max(best, bestOf(each, others));
  return best;
};
