import { formatMoney } from "@/lib/money";

type Pence = number | bigint | string;
export type BandShown = { lowPence: Pence; centralPence: Pence; highPence: Pence };

/** Whole pounds from £10 on, where pence would only look exact. */
function rounded(pence: Pence): string {
  const amount = Number(pence);
  return formatMoney(amount >= 1_000 ? Math.round(amount / 100) * 100 : amount);
}

/** A band as people read it: "between £122 and £200, most likely £161", or one amount where all three are the same. */
export function bandShown({ lowPence, centralPence, highPence }: BandShown): string {
  if (String(lowPence) === String(highPence)) return formatMoney(Number(centralPence));
  return `between ${rounded(lowPence)} and ${rounded(highPence)}, most likely ${rounded(centralPence)}`;
}

/** What one unit is worth, to the penny: "£12.21 to £20, most likely £16.10". */
export function unitValueShown({ lowPence, centralPence, highPence }: BandShown): string {
  if (String(lowPence) === String(highPence)) return formatMoney(Number(centralPence));
  const [low, central, high] = [lowPence, centralPence, highPence].map((pence) => formatMoney(Number(pence)));
  return `${low} to ${high}, most likely ${central}`;
}
