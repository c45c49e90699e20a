import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { agreedQuantity } from "@/lib/matches/agreed";
import { Refusal } from "@/lib/refusal";
import { standing } from "./share-status";

type Pledge = { id: string; supplierId: string; quantity: number; lineQuantity: number | null };

/** The lead gives what nobody else does: its own share is the rest of the whole. Refuses `invalid` where nothing would be left. Lock the pledge first. */
export async function settleLead(tx: Tx, pledge: Pledge): Promise<void> {
  const { id: pledgeId, supplierId } = pledge;
  const others = await tx.share.aggregate({
    _sum: { quantity: true },
    where: { pledgeId, supplierId: { not: supplierId }, status: standing },
  });
  const quantity = agreedQuantity(pledge) - (others._sum.quantity ?? 0);
  if (quantity < 1) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      quantity: ["Together that is as much as the whole pledge, or more. A part of it stays with whoever leads it."],
    });
  }
  await tx.share.upsert({
    where: { pledgeId_supplierId: { pledgeId, supplierId } },
    create: { pledgeId, supplierId, quantity, status: "confirmed", invitedAt: now(), answeredAt: now() },
    update: { quantity },
  });
}
