// Nearly every project here is for them, so they would find everything and tell nothing apart.
const everywhere = /\b(child(ren)?|kids?|young (people|person))(['’]s)?\b/gi;
// How many somebody has is no word of what is needed: "20 laptops", "12 x coaching", "£500". "5-a-side" and "1:1" are words.
const amounts = /(?<![\p{L}\p{N}'’:/.-])£?\d[\d,.]*(?: ?[x×])?(?![\p{L}\p{N}:/-])/giu;

/** What is left to look for once amounts, and the words that fit every project, are taken out; "" when nothing is. */
export function tellingWords(words: string): string {
  const without = withoutAmounts(words);
  return (/[\p{L}\p{N}]/u.test(without) ? without : words).replace(everywhere, " ").replace(/\s+/g, " ").trim();
}

/** What stands in quotation marks is looked for as it is. */
const withoutAmounts = (words: string) =>
  words
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(amounts, " ") : part))
    .join('"');

/** The same words, any of which will do; null when there is only one, or when they are already a phrase or a choice. */
export function anyOf(words: string): string | null {
  const each = words.split(" ");
  return each.length < 2 || /["-]|\bor\b/i.test(words) ? null : each.join(" or ");
}
