import { formatQuantity } from "@/lib/needs/quantity";

type Agreed = { quantity: number; lineQuantity: number | null };
type Arrived = { status: string; quantity: number; confirmedQuantity: number | null };

/** What was agreed, in what is counted when it arrives: things of the line that is met in kind, else the need's unit. */
export const agreedQuantity = (match: Agreed): number => match.lineQuantity ?? match.quantity;

/** How much of a match the community organisation has confirmed, counted as in agreedQuantity. */
export const confirmedQuantity = (deliveries: readonly Arrived[]): number =>
  deliveries.reduce((sum, { confirmedQuantity: arrived }) => sum + (arrived ?? 0), 0);

/** What goes back to the need, in its unit, when no more than the confirmed quantity will come. */
export function returnedQuantity(match: Agreed, confirmed: number): number {
  const agreed = agreedQuantity(match);
  if (agreed === 0 || confirmed >= agreed) return 0;
  return match.quantity - Math.floor((match.quantity * confirmed) / agreed);
}

/** A quantity of a match as people read it: "30 × Bedding sets" where a line is met in kind, else "£495" or "12 beds". */
export function formatAgreed(
  match: { line: { description: string } | null; need: { type: string; unit: string } },
  quantity: number,
): string {
  return match.line
    ? `${quantity.toLocaleString("en-GB")} × ${match.line.description}`
    : formatQuantity(match.need, quantity);
}
