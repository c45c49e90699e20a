import type { Fit } from "@/lib/matching/find-fits";
import type { Features, Points } from "@/lib/matching/score";
import type { Reason } from "@/lib/matching/weights";
import { formatQuantity } from "@/lib/needs/quantity";

type Told = { best: Fit | null; features: Features; points: Points };

/** Why something is suggested, in words: only what speaks for it and counts in this programme, the fit first. */
export function reasonWords({ best, features, points }: Told): string[] {
  return points
    .filter((each) => each.points > 0)
    .flatMap(({ reason }) => (reason === "fit" ? fitWords(best) : (words[reason](features) ?? [])));
}

const words: Record<Exclude<Reason, "fit">, (features: Features) => string | null> = {
  near: ({ miles, sameDistrict }) => {
    if (miles === null) return sameDistrict ? "in your part of town" : null;
    if (miles < 1) return "less than a mile from you";
    return `${Math.round(miles)} ${Math.round(miles) === 1 ? "mile" : "miles"} from you`;
  },
  unbacked: ({ backed }) => (backed ? null : "nobody has backed it yet"),
  newcomers: ({ organisationBacked }) => (organisationBacked ? null : "the organisation has never been backed"),
  areas: ({ areaBacked }) => (areaBacked ? null : "no one from this area has been backed yet"),
  deprivation: ({ decile }) => {
    if (decile === null || decile > 3) return null;
    return `in one of the most deprived ${decile * 10}% of neighbourhoods`;
  },
  waiting: ({ waitedDays }) => (waitedDays < 28 ? null : `waiting ${waitedDays.toLocaleString("en-GB")} days`),
};

function fitWords(best: Fit | null): string[] {
  if (best === null) return [];
  const { offer, needLeft, description, lineId } = best;
  const needs =
    lineId === null
      ? `needs ${formatQuantity({ type: best.type, unit: best.unit ?? "" }, needLeft)}`
      : `${needLeft.toLocaleString("en-GB")} × ${description} would do instead of money`;
  const what = lineId === null && best.type !== "cash" ? ` (${description})` : "";
  return [`${needs}${what}; you offer ${formatQuantity(offer, offer.left)}`];
}
