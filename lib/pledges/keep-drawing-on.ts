import type { Tx } from "@/lib/db";
import { countedAlike, fitOfLine, type Described } from "@/lib/matching/fit";
import { agreedQuantity } from "@/lib/matches/agreed";
import { formatQuantity } from "@/lib/needs/quantity";
import { leftOfOffer } from "@/lib/offers/left-of-offer";
import { Refusal } from "@/lib/refusal";
import type { Measured } from "./measure-pledge";

type Pledge = { offerId: string | null; quantity: number; lineQuantity: number | null };
type Need = Described & { lines: readonly { id: string; description: string }[] };

/**
 * The offer that a pledge still draws on when its terms change: none once another kind is proposed that the offer is not.
 * Refuses `invalid` more than the offer has left. Its row is locked before.
 */
export async function keepDrawingOn(tx: Tx, pledge: Pledge, need: Need, proposed: Measured): Promise<string | null> {
  if (pledge.offerId === null) return null;
  const offer = await tx.offer.findUniqueOrThrow({ where: { id: pledge.offerId } });
  const line = need.lines.find(({ id }) => id === proposed.lineId);
  if (line ? fitOfLine(offer, line) === 0 : !countedAlike(offer, need)) return null;
  const most = (await leftOfOffer(tx, offer.id)) + agreedQuantity(pledge);
  if (agreedQuantity(proposed) > most) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      quantity: [`No more than ${formatQuantity(offer, most)} is left of what they offer`],
    });
  }
  return offer.id;
}
