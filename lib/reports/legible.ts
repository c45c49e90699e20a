/** What stands for a letter that a document's fonts do not have. */
const missing = "□";
/** Letters that are not an accent away from a plain one. */
const near: Record<string, string> = { ł: "l", Ł: "L", đ: "d", Đ: "D", ħ: "h", Ħ: "H", ı: "i", ŧ: "t", Ŧ: "T" };

/**
 * A text as some fonts can print it: what they lack loses its accent, and what even that does not help becomes a box, so that nobody's
 * name is cut short without a trace. `has` says whether a letter can be printed.
 */
export function legible(text: string, has: (letter: string) => boolean): string {
  const letters = Array.from(text.normalize("NFC").replaceAll(/\s+/g, " "));
  return letters.map((letter) => (has(letter) ? letter : plainer(letter, has))).join("");
}

function plainer(letter: string, has: (letter: string) => boolean): string {
  if (/\p{M}|\p{C}/u.test(letter)) return "";
  const [base = ""] = Array.from(near[letter] ?? letter.normalize("NFKD"));
  if (base !== letter && has(base)) return base;
  return has(missing) ? missing : "?";
}
