// Nearly every project here is for them, so they would find everything and tell nothing apart.
const everywhere = /\b(child(ren)?|kids?|young (people|person))(['’]s)?\b/gi;

/** What is left to look for once the words that fit every project are taken out; "" when nothing is. */
export function tellingWords(words: string): string {
  return words.replace(everywhere, " ").replace(/\s+/g, " ").trim();
}

/** The same words, any of which will do; null when there is only one, or when they are already a phrase or a choice. */
export function anyOf(words: string): string | null {
  const each = words.split(" ");
  return each.length < 2 || /["-]|\bor\b/i.test(words) ? null : each.join(" or ");
}
