import type { NeedType } from "@/lib/generated/prisma/enums";
import { plainUnit } from "./plain-unit";

/** A measure, as far as it says what something is worth: pence for each unit (for each pound, where it counts pounds). */
export type Pricing = {
  unit: string;
  lowPence: bigint | null;
  centralPence: bigint | null;
  highPence: bigint | null;
  /** Worth what its giver states, in place of a value for each unit. */
  stated: boolean;
  validFrom: Date | null;
  validTo: Date | null;
};

/** What is valued: so much of a kind of help. Cash counts pence; null where nobody counted. */
export type Counted = {
  what: NeedType;
  quantity: number | null;
  unit: string;
  /** The day it was agreed or arrived, at midnight UTC. */
  on: Date;
};

/** What all of a gift would have cost by the giver's own word: `of` so many things, of which `left` have not been valued yet. */
export type Stated = { pence: bigint; of: number; left: number };

type Band = { lowPence: bigint; centralPence: bigint; highPence: bigint };

/** Why something is counted and has no price. */
type Unpriced =
  /** The measure gives no price. */
  | "counted_only"
  /** It is counted in something else than the measure prices. */
  | "other_unit"
  /** The measure asks for the giver's stated cost, and none was stated. */
  | "nothing_stated"
  /** The stated cost was for as much as was agreed, and this is more. */
  | "beyond_stated"
  /** Nobody counted it. */
  | "not_counted"
  /** The measure did not hold on that day. */
  | "not_valid";

/** A band in pence with the part of the stated cost that it rests on; or why there is none. */
export type Worth =
  { band: Band; statedPence: bigint | null; why: null } | { band: null; statedPence: null; why: Unpriced };

const unpriced = (why: Unpriced): Worth => ({ band: null, statedPence: null, why });

/**
 * What something is worth under one measure, as a band in whole pence, rounded down so that parts never add up to more than
 * the whole. Cash is worth the measure's value of a pound. Where the measure prices a unit, what is counted in that unit is
 * worth so many times its low, central and high value. Where it asks for the giver's stated cost, or counts pounds, the
 * stated cost is taken in proportion to the part that is valued, never more than all of it. Everything else is counted, not
 * priced, and the reason is given: a day or a person is not made into hours here.
 */
export function value(measure: Pricing, { what, quantity, unit, on }: Counted, stated: Stated | null): Worth {
  if (!holdsOn(measure, on)) return unpriced("not_valid");
  if (quantity === null) return unpriced("not_counted");
  const inPounds = plainUnit(measure.unit) === "GBP";
  const band = bandOf(measure);
  if (measure.stated || (band !== null && inPounds && what !== "cash")) {
    if (stated === null) return unpriced("nothing_stated");
    const part = partOf(stated, quantity);
    if (part === null) return unpriced("beyond_stated");
    return { band: band === null ? exactly(part) : times(band, part, 100n), statedPence: part, why: null };
  }
  if (band === null) return unpriced("counted_only");
  if (inPounds !== (what === "cash")) return unpriced("other_unit");
  if (inPounds) return { band: times(band, BigInt(quantity), 100n), statedPence: null, why: null };
  if (plainUnit(measure.unit) !== plainUnit(unit)) return unpriced("other_unit");
  return { band: times(band, BigInt(quantity), 1n), statedPence: null, why: null };
}

function holdsOn({ validFrom, validTo }: Pricing, on: Date): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

function bandOf({ lowPence, centralPence, highPence }: Pricing): Band | null {
  if (lowPence === null || centralPence === null || highPence === null) return null;
  return { lowPence, centralPence, highPence };
}

const exactly = (pence: bigint): Band => ({ lowPence: pence, centralPence: pence, highPence: pence });

const times = ({ lowPence, centralPence, highPence }: Band, quantity: bigint, by: bigint): Band => ({
  lowPence: (lowPence * quantity) / by,
  centralPence: (centralPence * quantity) / by,
  highPence: (highPence * quantity) / by,
});

/** The part of a stated cost that so many things have; null where nothing is left of it. */
function partOf({ pence, of, left }: Stated, quantity: number): bigint | null {
  const counted = Math.min(quantity, left);
  return counted <= 0 || of <= 0 ? null : (pence * BigInt(Math.min(counted, of))) / BigInt(of);
}
