const colours = [
  "early-years",
  "education",
  "income",
  "housing",
  "relationships",
  "community",
  "health-care",
  "plum",
] as const;

export type RibbonColour = (typeof colours)[number];

/** The ribbon colour of a driver's code; plum for a driver that a programme added itself. */
export function ribbonColour(code: string | undefined): RibbonColour {
  return colours.find((colour) => colour === code) ?? "plum";
}
