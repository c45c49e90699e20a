import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { TakeAway } from "@/components/exports/take-away";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Task, TaskList } from "@/components/ui/task-list";
import { dayInLondon, formatDay, isoDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { formatQuantity } from "@/lib/needs/quantity";
import { listOurOffers, type OurOffer } from "@/lib/offers/list-our-offers";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "What we offer" };

/** Everything that a supplier offers: what is left of it, until when, and who asked for it. */
export default async function OffersPage() {
  const { actor, area } = await atWork("supplier", routes.offers);
  const offers = await page(() => listOurOffers(actor));
  const today = dayInLondon(new Date());
  const open = offers.filter((offer) => offer.status === "open" && !past(offer, today));
  const ended = offers.filter((offer) => !open.includes(offer));
  return (
    <WorkArea area={area} current="offers" width="narrow">
      <div className="stack-loose">
        <PageHeading
          eyebrow={area.person.organisation}
          title="What we offer"
          lede="Things, rooms, time and skills that you could give, before you know to whom. Community organisations whose needs fit can ask you for them."
        >
          {area.approved && <LinkButton href={routes.newOffer}>Offer something</LinkButton>}
        </PageHeading>
        {open.length === 0 ? (
          <EmptyState title="You offer nothing yet">
            Say what you could give, and we show you at once the needs that it could meet.
          </EmptyState>
        ) : (
          <>
            <TaskList tasks={open.map(taskFor)} />
            <TakeAway list="offers" back="offers" />
          </>
        )}
        {ended.length > 0 && (
          <section className="stack">
            <h2>No longer open</h2>
            <TaskList tasks={ended.map((offer) => ({ ...taskFor(offer), ...endedWords(offer) }))} />
          </section>
        )}
      </div>
    </WorkArea>
  );
}

const past = ({ until }: OurOffer, today: string) => until !== null && isoDay(until) < today;

function taskFor(offer: OurOffer): Task {
  const { id, description, quantity, promised, until, asked } = offer;
  const left = Math.max(0, quantity - promised);
  const facts = [
    promised > 0 ? `${formatQuantity(offer, promised)} promised` : "nothing promised yet",
    until && `until ${formatDay(until)}`,
  ].filter((fact) => typeof fact === "string");
  return {
    label: `${formatQuantity(offer, quantity)} – ${description}`,
    href: routes.offer(id),
    hint: facts.join(" · "),
    ...(asked > 0
      ? { status: asked === 1 ? "Somebody asks for it" : `${asked} ask for it`, tone: "warn" as const }
      : left === 0
        ? { status: "All promised", tone: "good" as const }
        : { status: `${formatQuantity(offer, left)} left`, tone: "info" as const }),
  };
}

const endedWords = ({ status }: OurOffer) => ({
  status: status === "withdrawn" ? "Withdrawn" : "Its day has passed",
  tone: "neutral" as const,
});
