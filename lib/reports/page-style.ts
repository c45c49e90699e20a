import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Points from the edge of an A4 page to its text. */
export const margin = 54;
export const sizes = { title: 24, heading: 15, text: 10.5, small: 9 } as const;
export const colours = { ink: "#1d1a2b", soft: "#55526b", line: "#d9d5cc", band: "#f6f3ea" } as const;
/** The first curve's colour is whole, the second's dashed, as on the screen. */
export const curveColours = ["#6d3bb0", "#a8471a"] as const;

const folder = join(process.cwd(), "lib", "reports", "fonts");
const file = (name: string) => readFileSync(join(folder, `atkinson-hyperlegible-next-${name}-normal.woff`));

/** The fonts of a document, by the names that it calls them by. */
export const fonts = {
  plain: file("latin-400"),
  bold: file("latin-700"),
} as const;
export type Weight = keyof typeof fonts;
