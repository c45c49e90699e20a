import { formatDay } from "@/lib/dates";
import { formatUnit } from "@/lib/needs/quantity";
import type { Basis } from "@/lib/valuation/basis";

/** Why something has no price, in plain words. */
export function whyUnpriced({ why, unit, counted }: Basis): string {
  switch (why) {
    case "counted_only":
      return "Counted, not priced: this measure gives it no price.";
    case "other_unit":
      return `Counted, not priced: it is counted in ${formatUnit(counted.unit, 2)}, and this measure prices by the ${unit}.`;
    case "nothing_stated":
      return "Counted, not priced: nobody said what it would have cost.";
    case "beyond_stated":
      return "Counted, not priced: it is more than was agreed, and the cost was stated for that.";
    case "not_counted":
      return "Not priced: nobody counted it.";
    case "not_valid":
      return `Counted, not priced: this measure did not hold on ${formatDay(counted.on)}.`;
    case null:
      return "";
  }
}
