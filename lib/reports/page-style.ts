import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Points from the edge of an A4 page to its text. */
export const margin = 54;
export const sizes = { title: 24, heading: 15, text: 10.5, small: 9 } as const;
export const colours = { ink: "#1d1a2b", soft: "#55526b", line: "#d9d5cc", band: "#f6f3ea" } as const;
/** The first curve's colour is whole, the second's dashed, as on the screen. */
export const curveColours = ["#6d3bb0", "#a8471a"] as const;

/** Where letters come from, the first that has one: the typeface of the screen, then one that has nearly every other Latin, Cyrillic and Greek letter. */
const families = [
  "atkinson-hyperlegible-next-latin",
  "atkinson-hyperlegible-next-latin-ext",
  "noto-sans-latin-ext",
  "noto-sans-vietnamese",
  "noto-sans-cyrillic",
  "noto-sans-greek",
];
const weights = { plain: 400, bold: 700 } as const;
export type Weight = keyof typeof weights;

const folder = join(process.cwd(), "lib", "reports", "fonts");
// Kept here and not taken from a package: fonts of the screen are built into style sheets, and their packages are not there in production.
const ofWeight = (weight: Weight) =>
  families.map((family) => ({
    name: `${family} ${weight}`,
    bytes: readFileSync(join(folder, `${family}-${weights[weight]}-normal.woff`)),
  }));

/** The fonts of a document by weight, each with the name that it calls it by, in the order in which a letter is looked for. */
export const fonts: Record<Weight, { name: string; bytes: Buffer }[]> = {
  plain: ofWeight("plain"),
  bold: ofWeight("bold"),
};
