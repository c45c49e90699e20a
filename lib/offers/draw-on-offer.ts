import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db";
import { countedAlike, fitOfLine, type Described } from "@/lib/matching/fit";
import { agreedQuantity } from "@/lib/matches/agreed";
import { formatQuantity } from "@/lib/needs/quantity";
import { Refusal } from "@/lib/refusal";
import { lockOffer } from "./left-of-offer";
import { getOffer, isPast } from "./visible";

type Need = Described & { lines: readonly { id: string; description: string }[] };
type Drawn = { quantity: number; lineId: string | null; lineQuantity: number | null };

/**
 * Locks an offer of a supplier, so that two pledges never promise the same thing of it. Do this before a need is locked: always in this
 * order, nobody waits in a circle. Refuses `notFound`, `notAllowed`, and `conflict` when it is no longer open.
 */
export async function holdOffer(tx: Tx, actor: Actor, offerId: string) {
  const found = await getOffer(tx, actor, offerId);
  const left = await lockOffer(tx, found.id);
  const offer = await getOffer(tx, actor, found.id);
  authorise(actor, "offer.change", { offer });
  if (offer.status !== "open" || isPast(offer)) throw new Refusal("conflict", "This offer is no longer open");
  return { ...offer, left };
}

/** Refuses `invalid` a pledge for what is counted otherwise than the offer, or for more than is left of it. Words are for people to judge. */
export function refuseOverdrawn(offer: Described & { left: number }, need: Need, drawn: Drawn): void {
  const line = need.lines.find(({ id }) => id === drawn.lineId);
  if (line ? fitOfLine(offer, line) === 0 : !countedAlike(offer, need))
    throw new Refusal("invalid", "There is a problem with your answers", {
      [need.type === "cash" ? "what" : "quantity"]: ["This is not what you offer. Choose what your offer can meet."],
    });
  if (agreedQuantity(drawn) <= offer.left) return;
  const left = offer.left === 0 ? "Nothing is" : `Only ${formatQuantity(offer, offer.left)} ${are(offer)}`;
  throw new Refusal("invalid", "There is a problem with your answers", {
    quantity: [`${left} left of your offer. Change the offer first if you can give more.`],
  });
}

const are = ({ type, left }: { type: string; left: number }) => (type === "cash" || left === 1 ? "is" : "are");
