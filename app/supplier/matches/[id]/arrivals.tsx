import { DeliveryStatusTag } from "@/components/deliveries/delivery-status-tag";
import { Card } from "@/components/ui/card";
import { formatDay } from "@/lib/dates";
import type { MatchShown } from "@/lib/matches/load-match";

type Delivery = MatchShown["deliveries"][number];

/** Everything that was recorded as arrived, and what the community organisation said of it. */
export function Arrivals({ match }: { match: MatchShown }) {
  if (match.deliveries.length === 0) return null;
  return (
    <section className="stack" id="arrived">
      <h2>What has arrived</h2>
      {match.deliveries.map((delivery) => (
        <Arrival key={delivery.id} delivery={delivery} organisation={match.organisation.name} />
      ))}
    </section>
  );
}

function Arrival({ delivery, organisation }: { delivery: Delivery; organisation: string }) {
  const { status, shown, confirmedShown, deliveredOn, note, payer, payee, reason } = delivery;
  return (
    <Card as="section" title={confirmedShown ?? shown} under={`On ${formatDay(deliveredOn)}`}>
      <p>
        <DeliveryStatusTag status={status} />
      </p>
      {confirmedShown !== null && confirmedShown !== shown && (
        <p>
          You recorded {shown}. {organisation} confirmed {confirmedShown}.
        </p>
      )}
      {payer && payee && (
        <p className="soft">
          Paid by {payer} to {payee}
        </p>
      )}
      {note && <p>{note}</p>}
      {reason && (
        <p>
          {organisation} says: {reason}
        </p>
      )}
    </Card>
  );
}
