/** The beginning of a story in one line, whole words of so many characters at most, with "…" where there is more. */
export function firstWords(story: string, most: number): string {
  const flat = story.replace(/\s+/g, " ").trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most + 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : most).replace(/[\s.,;:–—-]+$/u, "")}…`;
}
