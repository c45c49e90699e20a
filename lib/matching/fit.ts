import type { NeedType } from "@/lib/generated/prisma/enums";
import { sharedPart, tellingWords } from "./words";

/** What is offered or needed: how it is counted, and in whose words. */
export type Described = { type: NeedType; unit: string; description: string };

// Units that say nothing of what is counted.
const vague = new Set(
  `item thing set pack box unit kit lot piece bag other hour day week month session morning afternoon evening trip time`.split(
    /\s+/,
  ),
);
const counted: readonly NeedType[] = ["goods", "equipment"];

/** Whether an offer fits no need whose words it does not share: things that are counted in something vague. */
export const fitsByWordsAlone = ({ type, unit }: Described): boolean => counted.includes(type) && vague.has(unit);

/**
 * How well an offer fits a need, from 0 (not at all) to 1, by what both are: how much of it there is does not matter here.
 * Only the same type fits. Money fits money. Things fit when they are counted alike ("laptop" and "laptop"), or share words
 * ("winter coats" and "coats for winter") and either is counted in something vague, such as items. Time, skills, rooms and the like
 * fit when they are counted alike, and better when they share words.
 */
export function fitOfNeed(offer: Described, need: Described): number {
  if (offer.type !== need.type) return 0;
  if (offer.type === "cash") return 1;
  const shared = sharedPart(wordsOf(offer), wordsOf(need));
  const alike = offer.unit === need.unit;
  if (!counted.includes(offer.type)) return alike ? (shared > 0 ? 0.6 + 0.4 * shared : 0.3) : 0;
  if (alike && !vague.has(offer.unit)) return 0.7 + 0.3 * shared;
  if (!alike && !vague.has(offer.unit) && !vague.has(need.unit)) return 0;
  return shared > 0 ? 0.5 + 0.4 * shared : 0;
}

/**
 * How well an offer fits one line of what a cash need would buy: a line has words and no unit, so words must be shared, and it is best
 * when what is offered is named ("30 PE kits", and an offer of PE kits). Never money.
 */
export function fitOfLine(offer: Described, line: { description: string }): number {
  if (offer.type === "cash") return 0;
  const words = tellingWords(line.description);
  const shared = sharedPart(wordsOf(offer), words);
  const named = [...tellingWords(vague.has(offer.unit) ? "" : offer.unit)].some((word) => words.has(word));
  if (named) return 0.6 + 0.3 * shared;
  return shared >= 0.5 ? 0.4 + 0.4 * shared : 0;
}

const wordsOf = ({ description, unit }: Described) =>
  tellingWords(vague.has(unit) ? description : `${description} ${unit}`);
