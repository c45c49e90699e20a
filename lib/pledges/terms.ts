import { Refusal } from "@/lib/refusal";

type Terms = {
  quantity: number;
  lineId: string | null;
  lineQuantity: number | null;
  inKind: boolean;
  deliverBy: Date | null;
};

/** Stands for the terms as they are now: a form brings it back, so that nobody agrees to what they have not seen. */
export const termsKey = ({ turnSince }: { turnSince: Date | null }): string => turnSince?.toISOString() ?? "first";

/** Refuses `conflict` when the terms are not those that somebody saw; a form that did not say is taken at its word. */
export function refuseUnseen(pledge: { turnSince: Date | null }, seen: string | null | undefined): void {
  if (seen !== null && seen !== undefined && seen !== termsKey(pledge))
    throw new Refusal("conflict", "Somebody has proposed something else since you opened the page. Look at it again.");
}

/** Whether two proposals come to the same. */
export const sameTerms = (one: Terms, other: Terms): boolean =>
  one.quantity === other.quantity &&
  one.lineId === other.lineId &&
  one.lineQuantity === other.lineQuantity &&
  one.inKind === other.inKind &&
  one.deliverBy?.getTime() === other.deliverBy?.getTime();
