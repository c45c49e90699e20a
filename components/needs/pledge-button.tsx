import { LinkButton } from "@/components/ui/button";
import { formatUnit } from "@/lib/needs/quantity";
import { routes } from "@/lib/routes";

type Pledgeable = { id: string; type: string; description: string; unit: string; lines: { inKindWelcome: boolean }[] };

/** Leads to the form for pledging to a need; a visitor signs in on the way. */
export function PledgeButton({ need, signedIn, first }: { need: Pledgeable; signedIn: boolean; first: boolean }) {
  const form = routes.makePledge(need.id);
  return (
    <LinkButton href={signedIn ? form : routes.signInTo(form)} variant={first ? "primary" : "quiet"}>
      {pledgeWords(need)}
      <span className="sr-only"> ({need.description})</span>
    </LinkButton>
  );
}

/** What the button says: "Pledge beds", "Pledge people’s time", "Pledge cash, or one of these". */
function pledgeWords({ type, unit, lines }: Pledgeable): string {
  switch (type) {
    case "cash":
      return lines.some(({ inKindWelcome }) => inKindWelcome) ? "Pledge cash, or one of these" : "Pledge cash";
    case "volunteering":
      return "Pledge people’s time";
    case "expertise":
      return "Pledge skills";
    case "space":
      return "Pledge a place";
    case "transport":
      return "Pledge transport";
    case "placement":
      return "Pledge placements";
    default:
      return unit === "item" ? "Pledge some of these" : `Pledge ${formatUnit(unit, 2)}`;
  }
}
