import { formatQuantity } from "@/lib/needs/quantity";

type Agreed = { quantity: number; lineQuantity: number | null };
type Arrived = { status: string; quantity: number; confirmedQuantity: number | null };

/** What was pledged or agreed, in what is counted when it arrives: things of the line that is met in kind, else the need's unit. */
export const agreedQuantity = ({ quantity, lineQuantity }: Agreed): number => lineQuantity ?? quantity;

/** How much of a match the community organisation has confirmed, counted as in agreedQuantity. */
export const confirmedQuantity = (deliveries: readonly Arrived[]): number =>
  deliveries.reduce((sum, { confirmedQuantity: arrived }) => sum + (arrived ?? 0), 0);

/** What goes back to the need, in its unit, when no more than the confirmed quantity will come. */
export function returnedQuantity(match: Agreed, confirmed: number): number {
  const agreed = agreedQuantity(match);
  if (agreed === 0 || confirmed >= agreed) return 0;
  return match.quantity - Math.floor((match.quantity * confirmed) / agreed);
}

/** What is asked of a pledge or a match, beside its need, to say how much it is. */
export const agreedColumns = {
  ...{ quantity: true, inKind: true, lineQuantity: true },
  line: { select: { description: true } },
} as const;

type Counted = { inKind: boolean; line: { description: string } | null; need: { type: string; unit: string } };

/** Whether it is help in kind towards a cash need without a line to count it by, as older records have it: it has no worth in pence. */
export const isUnmeasured = ({ inKind, line }: Pick<Counted, "inKind" | "line">): boolean => inKind && line === null;

/**
 * A quantity of a pledge or a match as people read it: "30 × Bedding sets" where a line is met in kind, "help in kind" where
 * nobody counted it, else "£495" or "12 beds".
 */
export function formatAgreed(match: Counted, quantity: number): string {
  if (match.line) return `${quantity.toLocaleString("en-GB")} × ${match.line.description}`;
  return isUnmeasured(match) ? "help in kind" : formatQuantity(match.need, quantity);
}
