import type { Fit } from "@/lib/matching/find-fits";
import type { Features, Points } from "@/lib/matching/score";
import type { Reason } from "@/lib/matching/weights";
import { formatQuantity } from "@/lib/needs/quantity";

type Told = { fits: readonly Fit[]; features: Features; points: Points };

/** Why something is suggested, in words: only what speaks for it and counts in this programme, the fit first. */
export function reasonWords({ fits, features, points }: Told): string[] {
  const counting = points.filter((each) => each.points > 0);
  // Whoever was never backed has no backed project: once is enough.
  const never = counting.some(({ reason }) => reason === "newcomers") && !features.organisationBacked;
  return counting
    .filter(({ reason }) => reason !== "unbacked" || !never)
    .flatMap(({ reason }) => (reason === "fit" ? fitWords(fits) : (words[reason](features) ?? [])));
}

const words: Record<Exclude<Reason, "fit">, (features: Features) => string | null> = {
  near: ({ miles, sameDistrict }) => {
    if (miles === null) return sameDistrict ? "in your part of town" : null;
    if (miles < 1) return "less than a mile from you";
    return `${Math.round(miles)} ${Math.round(miles) === 1 ? "mile" : "miles"} from you`;
  },
  unbacked: ({ backed }) => (backed ? null : "nobody has backed it yet"),
  newcomers: ({ organisationBacked }) => (organisationBacked ? null : "nobody has backed this organisation yet"),
  areas: ({ areaBacked }) => (areaBacked ? null : "no one from this area has been backed yet"),
  deprivation: ({ decile }) => {
    if (decile === null || decile > 3) return null;
    return `in one of the most deprived ${decile * 10}% of neighbourhoods`;
  },
  waiting: ({ waitedDays }) => (waitedDays < 28 ? null : `waiting ${waitedDays.toLocaleString("en-GB")} days`),
};

/** What is needed is told where it stands: a need is named only where several fit, or where it is one thing that money would buy. */
function fitWords(fits: readonly Fit[]): string[] {
  return fits.map((fit) => {
    const { offer, needLeft, description, lineId, type } = fit;
    const unit = fit.unit ?? "";
    if (lineId !== null)
      return `${needLeft.toLocaleString("en-GB")} × ${description} would do instead of money; you offer ${formatQuantity(offer, offer.left)}`;
    const named = fits.length > 1 && type !== "cash" ? ` (${description})` : "";
    const same = type === "cash" || unit === offer.unit;
    const given = same && type !== "cash" ? offer.left.toLocaleString("en-GB") : formatQuantity(offer, offer.left);
    return `needs ${formatQuantity({ type, unit }, needLeft)}${named}; you offer ${given}`;
  });
}
