import { formatQuantity } from "@/lib/needs/quantity";
import type { OfferForNeed } from "@/lib/offers/list-offers-for-needs";
import { routes } from "@/lib/routes";
import { offerWords } from "./offer-words";

type Need = { id: string; type: string; unit: string; quantity: number; matchedQuantity: number };

/** The best offer that could meet a need, in a sentence, and the way to it and the others. */
export function OffersFound({ need, offers = [] }: { need: Need; offers?: OfferForNeed[] | undefined }) {
  const [best] = offers;
  if (!best) return null;
  const wanted = best.line
    ? `it could be “${best.line.description}”, instead of money`
    : `this needs ${formatQuantity(need, need.quantity - need.matchedQuantity)}`;
  const others = offers.length - 1;
  return (
    <p className="text-small">
      {offerWords(best)}; {wanted}.{" "}
      <a href={`${routes.offersForNeed(need.id)}?offer=${best.id}`}>
        {others === 0 ? "Ask for it" : `Ask for it, or see ${others === 1 ? "one other" : `${others} others`}`}
        <span className="sr-only"> ({best.supplier})</span>
      </a>
    </p>
  );
}
