import { singular } from "@/lib/needs/unit";

/**
 * A unit as frameworks and needs write it, in one plain form, so that the two can be compared: "hrs", "No. of staff hours" and
 * "hour" are "hour"; "£", "GBP" and "pounds invested" are "GBP"; "Beds" is "bed".
 */
export function plainUnit(unit: string): string {
  const words = unit
    .trim()
    .toLowerCase()
    .replaceAll("(s)", "")
    .replace(/^(no\.?|number)( of)? /, "");
  if (/^(£|gbp|pounds?)(\s|$)/.test(words)) return "GBP";
  if (/(^|\s)(hours?|hrs?)$/.test(words)) return "hour";
  return singular(words);
}
