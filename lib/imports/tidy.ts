/** A cell or a heading without stray spaces: at the ends, doubled, unbreakable, or of no width. */
export function tidy(cell: string): string {
  return cell === ""
    ? cell
    : cell
        .replaceAll(/[\u200b\ufeff]/g, "")
        .replaceAll(/\s+/g, " ")
        .trim();
}

/** The same for a cell of several lines, which stay apart. */
export const tidyLines = (cell: string): string =>
  cell
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join("\n")
    .trim();

/** A name as names are compared: its capitals and stray spaces do not tell it from another. */
export const plain = (name: string): string => tidy(name).toLowerCase();

/** Whether two texts say the same, however their spaces and lines are set. */
export const readsAlike = (one: string | null, other: string | null): boolean => tidy(one ?? "") === tidy(other ?? "");
