import { formatMoney } from "@/lib/money";

type Counted = { type: string; unit: string };

/** How much of a need, as people read it: "£495", "12 beds", "1 hour". Cash is counted in pence. */
export function formatQuantity(need: Counted, quantity: number): string {
  return need.type === "cash"
    ? formatMoney(quantity)
    : `${quantity.toLocaleString("en-GB")} ${formatUnit(need.unit, quantity)}`;
}

/** What is left of a need, to somebody who would give more: "Only 12 beds are still needed", "Only £40 is still needed". */
export function formatLeft(need: Counted, left: number): string {
  return `Only ${formatQuantity(need, left)} ${need.type === "cash" || left === 1 ? "is" : "are"} still needed`;
}

/** How far a need has come: "12 of 30 beds", "£495 of £2,970", "Met in full". */
export function formatProgress(need: Counted & { quantity: number; matchedQuantity: number }): string {
  if (need.matchedQuantity >= need.quantity) return "Met in full";
  if (need.type === "cash") return `${formatMoney(need.matchedQuantity)} of ${formatMoney(need.quantity)}`;
  return `${need.matchedQuantity.toLocaleString("en-GB")} of ${formatQuantity(need, need.quantity)}`;
}

/** A unit for a number of things: units are kept in the singular ("bed", "box"). */
export function formatUnit(unit: string, quantity: number): string {
  if (quantity === 1 || unit.endsWith("s")) return unit;
  if (unit === "person") return "people";
  if (/(x|ch|sh)$/.test(unit)) return `${unit}es`;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}
