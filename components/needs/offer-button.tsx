import { LinkButton } from "@/components/ui/button";
import { formatUnit } from "@/lib/needs/quantity";
import { routes } from "@/lib/routes";

type Offered = { id: string; type: string; description: string; unit: string; lines: { inKindWelcome: boolean }[] };

/** Leads to the form for offering towards a need; a visitor signs in on the way. */
export function OfferButton({ need, signedIn, first }: { need: Offered; signedIn: boolean; first: boolean }) {
  const form = routes.makePledge(need.id);
  return (
    <LinkButton href={signedIn ? form : routes.signInTo(form)} variant={first ? "primary" : "quiet"}>
      {offerWords(need)}
      <span className="sr-only"> ({need.description})</span>
    </LinkButton>
  );
}

/** What the button says: "Offer beds", "Offer people’s time", "Offer cash, or one of these". */
function offerWords({ type, unit, lines }: Offered): string {
  switch (type) {
    case "cash":
      return lines.some(({ inKindWelcome }) => inKindWelcome) ? "Offer cash, or one of these" : "Offer cash";
    case "volunteering":
      return "Offer people’s time";
    case "expertise":
      return "Offer skills";
    case "space":
      return "Offer a place";
    case "transport":
      return "Offer transport";
    case "placement":
      return "Offer placements";
    default:
      return unit === "item" ? "Offer some of these" : `Offer ${formatUnit(unit, 2)}`;
  }
}
