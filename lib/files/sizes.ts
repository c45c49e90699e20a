/** The widths that a photograph is kept in, in pixels; one that is narrower is kept as wide as it is. */
export const photographWidths = { small: 480, medium: 960, large: 1600 } as const;
export type PhotographSize = keyof typeof photographWidths;
export type FileSize = PhotographSize | "document";

export const photographSizes = Object.keys(photographWidths) as PhotographSize[];

/** Each size once, with the width that it really has in a photograph that was kept this wide. */
export function widthsOf(width: number): { size: PhotographSize; width: number }[] {
  const all = photographSizes.map((size) => ({ size, width: Math.min(photographWidths[size], width) }));
  return all.filter((each, index) => all.findIndex((other) => other.width === each.width) === index);
}

/** What the store calls a file in one of its sizes. */
export const storeKey = (id: string, size: FileSize): string => `${id}.${size}`;

/** Everything that the store keeps of a file. */
export const storeKeys = (id: string, kind: "photograph" | "document"): string[] =>
  (kind === "photograph" ? photographSizes : (["document"] as const)).map((size) => storeKey(id, size));
