/** A cell or a heading without stray spaces: at the ends, doubled, unbreakable, or of no width. */
export function tidy(cell: string): string {
  return cell === ""
    ? cell
    : cell
        .replaceAll(/[\u200b\ufeff]/g, "")
        .replaceAll(/\s+/g, " ")
        .trim();
}
