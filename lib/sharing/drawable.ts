/**
 * A text as the letters of the picture's own typeface can write it, at most so long. Anything else in it (an emoji, another
 * script) would have to be fetched from another host, so it is left out; a word that is longer than a line is broken.
 */
export function drawable(text: string, longest: number): string {
  const written = text
    .replace(/[^\u0020-\u024f\u2010-\u2027\u20ac]/gu, "")
    .replace(/\S{28}(?=\S{4})/g, "$&- ")
    .replace(/\s+/g, " ")
    .trim();
  if (written.length <= longest) return written;
  return `${written.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}
