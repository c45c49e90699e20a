import type { DeliveryStatus } from "@/lib/generated/prisma/enums";

/** Each state of a delivery, and the states that it may move to. */
export const deliveryMoves: Record<DeliveryStatus, readonly DeliveryStatus[]> = {
  recorded: ["confirmed", "disputed"],
  disputed: ["confirmed", "rejected"],
  confirmed: ["disputed"],
  rejected: [],
};
