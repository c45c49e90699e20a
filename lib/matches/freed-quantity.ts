import { agreedQuantity, confirmedQuantity } from "./agreed";

type Match = Parameters<typeof agreedQuantity>[0] & {
  endedAt: Date | null;
  deliveries: Parameters<typeof confirmedQuantity>[0];
};

/** How much of an ended match never went to the need, counted as what was agreed is: what the supplier has free again. */
export function freedQuantity(match: Match): number {
  if (match.endedAt === null || match.quantity === 0) return 0;
  return Math.max(0, agreedQuantity(match) - confirmedQuantity(match.deliveries));
}
