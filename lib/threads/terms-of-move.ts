import type { ActivityName } from "@/lib/activity/record";
import { agreedQuantity, formatAgreed } from "@/lib/matches/agreed";

type Line = { description: string };
type Terms = {
  quantity: number;
  lineQuantity: number | null;
  inKind: boolean;
  line: Line | null;
  deliverBy: Date | null;
  message: string | null;
};
type Proposal = Terms & { id: string };
type Pledge = Terms & {
  need: { type: string; unit: string };
  match: { quantity: number; lineQuantity: number | null } | null;
  proposals: readonly Proposal[];
};
type Move = { name: ActivityName; details: { proposalId?: string | undefined; quantity?: number | undefined } };

/** What a move in a thread was about: how much, by when, and what they said with it. Nothing where there is none. */
export function termsOfMove(pledge: Pledge, { name, details }: Move) {
  const { need, line, inKind } = pledge;
  const amount = (quantity: number) => formatAgreed({ need, line, inKind }, quantity);
  switch (name) {
    case "pledge.made":
      return proposed(pledge, pledge.proposals[0] ?? pledge);
    case "pledge.countered": {
      const proposal = pledge.proposals.find(({ id }) => id === details.proposalId);
      return proposal ? proposed(pledge, proposal) : nothing;
    }
    case "pledge.accepted":
      return pledge.match ? { ...nothing, shown: amount(agreedQuantity(pledge.match)) } : nothing;
    case "share.invited":
    case "share.changed":
    case "share.confirmed":
    case "share.declined":
    case "share.withdrawn":
    case "delivery.recorded":
    case "delivery.confirmed":
      return details.quantity === undefined ? nothing : { ...nothing, shown: amount(details.quantity) };
    default:
      return nothing;
  }
}

const nothing = { shown: null, deliverBy: null, says: null };

function proposed({ need }: Pledge, terms: Terms) {
  const { deliverBy, message: says } = terms;
  return { shown: formatAgreed({ ...terms, need }, agreedQuantity(terms)), deliverBy, says };
}
