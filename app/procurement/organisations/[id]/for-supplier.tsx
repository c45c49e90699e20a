import { LinkButton } from "@/components/ui/button";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import type { Countable } from "@/lib/commitments/list-countable";
import { formatDay } from "@/lib/dates";
import { formatQuantity } from "@/lib/needs/quantity";
import type { OurOffer } from "@/lib/offers/list-our-offers";
import { routes } from "@/lib/routes";

type Props = { supplier: { id: string; name: string }; offers: OurOffer[]; countable: Countable[] };

/** What the procurement team can do for a supplier that rings up, and what it offers. */
export function ForSupplier({ supplier, offers, countable }: Props) {
  const open = offers.filter(({ status }) => status === "open");
  return (
    <section className="stack" id="offers">
      <h2>What it offers</h2>
      {open.length === 0 ? (
        <p className="soft">Nothing just now.</p>
      ) : (
        <ul>
          {open.map((offer) => (
            <li key={offer.id}>
              <a href={routes.offer(offer.id)}>{offer.description}</a>{" "}
              <span className="soft">({formatQuantity(offer, offer.quantity - offer.promised)} left)</span>
            </li>
          ))}
        </ul>
      )}
      {countable.length > 0 && (
        <>
          <h3>Confirmed, and counted towards no promise yet</h3>
          <ul>
            {countable.map(({ id, description, unit, left, deliveredOn, project }) => (
              <li key={id}>
                <a href={routes.countDelivery(id)}>
                  {formatCommitted(unit, left)}: {description}
                </a>{" "}
                <span className="soft">
                  ({project}, {formatDay(deliveredOn)})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>On the telephone?</h3>
      <p>
        You can write down what they offer, pledge for them, and answer for them on the page of a pledge or a match. It
        is recorded as done for them, and they are told.
      </p>
      <div className="actions">
        <LinkButton href={routes.offerFor(supplier.id)} variant="quiet">
          Write down an offer of {supplier.name}
        </LinkButton>
        <LinkButton href={routes.allProjects} variant="quiet">
          Find a need to pledge to
        </LinkButton>
      </div>
    </section>
  );
}
