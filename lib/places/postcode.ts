const district = "[A-Z]{1,2}[0-9][A-Z0-9]?";
const whole = new RegExp(`^(${district})([0-9][ABD-HJLNP-UW-Z]{2})$`);
const first = new RegExp(`^${district}$`);

/**
 * A postcode as people type it ("b19 1nh", "B191NH"), or only its first half where the whole would say too much ("B19").
 * Null when it has not the form of one.
 */
export function parsePostcode(typed: string): { postcode: string | null; district: string } | null {
  const text = typed.trim().toUpperCase();
  const [, out, inward] = whole.exec(text.replace(/[^A-Z0-9]/g, "")) ?? [];
  if (out !== undefined && inward !== undefined) return { postcode: `${out} ${inward}`, district: out };
  return first.test(text) ? { postcode: null, district: text } : null;
}

const within = new RegExp(
  `(?:\\b(?:near|in|around|at|by)\\s+)?\\b(${district}(?:\\s*[0-9][ABD-HJLNP-UW-Z]{2})?)\\b`,
  "i",
);

/** A postcode, or the first half of one, that somebody typed among other words ("a hall near B19 1NH"), and the words without it. */
export function takePostcodeOut(words: string): { place: string; rest: string } | null {
  const [all = "", place] = within.exec(words) ?? [];
  if (place === undefined) return null;
  return { place: place.toUpperCase(), rest: words.replace(all, " ").replace(/\s+/g, " ").trim() };
}
