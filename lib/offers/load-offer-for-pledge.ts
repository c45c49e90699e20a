import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { countedAlike, fitOfLine, type Described } from "@/lib/matching/fit";
import { leftOfOffer } from "./left-of-offer";
import { getOffer, isPast } from "./visible";

type Need = Described & { left: number; lines: { id: string; description: string; left: number }[] };

/**
 * An offer of one's own that a pledge would draw on, with how much of it fits the need, or the chosen line of it; null when it is
 * not open any more, or is counted otherwise. Refuses `notFound`.
 */
export async function loadOfferForPledge(actor: Actor, offerId: string, need: Need, lineId: string | null) {
  const offer = await getOffer(db, actor, offerId);
  if (!can(actor, "offer.change", { offer }) || offer.status !== "open" || isPast(offer)) return null;
  const line = lineId === null ? undefined : need.lines.find(({ id }) => id === lineId);
  const left = await leftOfOffer(db, offer.id);
  if (left === 0 || (line ? fitOfLine(offer, line) === 0 : !countedAlike(offer, need))) return null;
  const { id, type, unit, description, conditions } = offer;
  const fits = Math.min(left, line ? line.left : need.left);
  return { id, type, unit, description, conditions, left, fits, lineId: line?.id ?? null };
}
export type OfferForPledge = NonNullable<Awaited<ReturnType<typeof loadOfferForPledge>>>;
