import type { Tx } from "@/lib/db";
import { agreedQuantity, confirmedQuantity } from "@/lib/matches/agreed";
import { keepValuations } from "./keep-valuations";
import { costStated, loadMatchToValue, whatIsCounted } from "./match-to-value";

/**
 * Values what was confirmed of a delivery, in the transaction that confirms it, under each framework of its programme. Of a
 * stated cost it takes the part that was confirmed, and with the deliveries before never more than was agreed. Lock the match first.
 */
export async function valueDelivery(tx: Tx, deliveryId: string): Promise<void> {
  const delivery = await tx.delivery.findUniqueOrThrow({ where: { id: deliveryId } });
  const match = await loadMatchToValue(tx, delivery.matchId);
  const others = match.deliveries.filter(({ id, status }) => id !== deliveryId && status === "confirmed");
  const left = Math.max(0, agreedQuantity(match) - confirmedQuantity(others));
  await keepValuations(
    tx,
    { deliveryId },
    {
      programmeId: match.programmeId,
      counted: { ...whatIsCounted(match, delivery.confirmedQuantity ?? 0), on: delivery.deliveredOn },
      cost: costStated(match, left),
    },
  );
}
