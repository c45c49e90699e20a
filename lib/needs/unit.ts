/** A unit as needs keep it: in the singular, so "Beds" is "bed" and "boxes" is "box". */
export function singular(typed: string): string {
  const unit = /^[A-Z][a-z]/.test(typed) ? typed.charAt(0).toLowerCase() + typed.slice(1) : typed;
  if (unit === "people") return "person";
  if (/[^aeiou]ies$/.test(unit)) return `${unit.slice(0, -3)}y`;
  if (/(x|ch|sh|ss)es$/.test(unit)) return unit.slice(0, -2);
  return /[^su]s$/.test(unit) && unit.length > 3 ? unit.slice(0, -1) : unit;
}
