import { type Task, TaskList } from "@/components/ui/task-list";
import { formatQuantity } from "@/lib/needs/quantity";
import type { OfferForUs } from "@/lib/offers/list-offers-for-us";
import { routes } from "@/lib/routes";

/** Offers that fit what is still needed, for a home: each leads to where it is asked for; with `named`, for which group. */
export function OffersForUs({ offers, named = false }: { offers: OfferForUs[]; named?: boolean }) {
  if (offers.length === 0) return null;
  return (
    <section className="stack">
      <h2>Offers that could help</h2>
      <p className="soft">
        Suppliers have these to give. Ask for what would help: they say yes or no, and you decide in the end.
      </p>
      <TaskList tasks={offers.map((offer) => taskFor(offer, named))} />
    </section>
  );
}

function taskFor(offer: OfferForUs, named: boolean): Task {
  const { id, needId, supplier, description, line, need, title, organisation } = offer;
  const wanted = line ? `for “${line.description}”, instead of money` : `for “${need}”`;
  return {
    label: `${supplier} offers ${formatQuantity(offer, offer.left)}`,
    href: `${routes.offersForNeed(needId)}?offer=${id}`,
    hint: [description, named ? `${title}, ${organisation}` : title, wanted].join(" · "),
    status: "Ask for it",
    tone: "info",
  };
}
