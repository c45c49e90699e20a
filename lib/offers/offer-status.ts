import type { OfferStatus } from "@/lib/generated/prisma/enums";

/** Each state of an offer, and the states that it may move to. An offer past its day is open and no longer shown. */
export const offerMoves: Record<OfferStatus, readonly OfferStatus[]> = {
  open: ["withdrawn"],
  withdrawn: [],
};
