import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { Suggestion } from "@/components/matching/suggestion";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextArea } from "@/components/ui/text-area";
import { formatDay } from "@/lib/dates";
import { atSupplier } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { countedAlike } from "@/lib/matching/fit";
import { needTypes } from "@/lib/needs/need-type";
import { formatQuantity, formatUnit } from "@/lib/needs/quantity";
import { loadOurOffer, type OurOfferShown } from "@/lib/offers/load-our-offer";
import { routes } from "@/lib/routes";
import { withdrawOfferAction } from "../actions";

export const metadata: Metadata = { title: "An offer" };

/** One offer: what is left of it, and the needs that it could meet. */
export default async function OfferPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atSupplier(routes.offer(id));
  const offer = await page(() => loadOurOffer(actor, id));
  return (
    <WorkArea area={area} current="offers" forWhom={offer.supplier.name}>
      <div className="stack-loose">
        <BackLink href={actor.role === "supplier" ? routes.offers : routes.reviewOrganisation(offer.supplierId)}>
          Back to what {actor.role === "supplier" ? "we offer" : `${offer.supplier.name} offers`}
        </BackLink>
        <PageHeading
          eyebrow={actor.role === "supplier" ? "Our offer" : `Offered by ${offer.supplier.name}`}
          title={`${formatQuantity(offer, offer.quantity)} – ${offer.description}`}
        >
          {offer.status === "open" && (
            <LinkButton href={routes.changeOffer(id)} variant="quiet">
              Change this offer
            </LinkButton>
          )}
        </PageHeading>
        {offer.status === "withdrawn" && (
          <Notice title="You have withdrawn this offer">What you pledged from it stays pledged.</Notice>
        )}
        {offer.status === "open" && offer.past && (
          <Notice title="Its day has passed">Nobody is shown it now. Change its day to offer it again.</Notice>
        )}
        <SummaryList rows={facts(offer)} />
        {offer.open && <CouldMeet offer={offer} programme={area.programme.slug} />}
        {offer.status === "open" && <Withdraw id={id} />}
      </div>
    </WorkArea>
  );
}

function facts(offer: OurOfferShown) {
  const { promised, left, until, postcode, district, conditions } = offer;
  return [
    { label: "Promised so far", value: promised === 0 ? "Nothing" : formatQuantity(offer, promised) },
    { label: "Left", value: left === 0 ? "Nothing" : formatQuantity(offer, left) },
    ...(until ? [{ label: "Until", value: formatDay(until) }] : []),
    ...((postcode ?? district) ? [{ label: "Where", value: postcode ?? district ?? "" }] : []),
    ...(conditions ? [{ label: "What people should know", value: conditions }] : []),
  ];
}

function CouldMeet({ offer, programme }: { offer: OurOfferShown; programme: string }) {
  const { left, suggestions, found } = offer;
  if (left === 0) return <Notice title="All of it is promised">Thank you. Change the offer if you have more.</Notice>;
  return (
    <section className="stack">
      <h2>Needs that it could meet</h2>
      <CountedOtherwise offer={offer} />
      {suggestions.length === 0 ? (
        <EmptyState
          title="Nothing fits just now"
          action={
            <LinkButton href={routes.projects(programme)} variant="quiet">
              Look for yourself
            </LinkButton>
          }
        >
          We show the offer to community organisations whose needs fit, and they can ask you for it.
        </EmptyState>
      ) : (
        <>
          <p className="soft">
            {found > suggestions.length ? `The best ${suggestions.length}, best first.` : "The best first."}
          </p>
          <div className="cards">
            {suggestions.map(({ project, ...each }) => (
              <Suggestion key={project.id} programme={programme} project={project} {...each} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

const stretches = new Set("minute morning afternoon evening session half-day day weekend week month".split(" "));

/** Where most count time in hours, so that what would fit is not shown. */
function CountedOtherwise({ offer }: { offer: OurOfferShown }) {
  const { type, unit, id } = offer;
  const usual = needTypes[type].unit;
  if (!stretches.has(unit) || usual !== "hour" || countedAlike(offer, { type, unit: usual })) return null;
  return (
    <p className="soft">
      Most organisations ask for this in {formatUnit(usual, 2)}. You count in {formatUnit(unit, 2)}, so only needs
      counted like that are found. <a href={routes.changeOffer(id)}>Count it in {formatUnit(usual, 2)}</a>
    </p>
  );
}

function Withdraw({ id }: { id: string }) {
  return (
    <ActionForm
      folded="Withdraw this offer"
      action={withdrawOfferAction}
      submission={randomUUID()}
      hidden={{ offerId: id }}
    >
      <TextArea
        name="reason"
        label="Why?"
        hint="Whoever asked for it and waits for your answer reads this. You can leave it empty."
        rows={2}
        maxLength={500}
      />
      <div className="actions">
        <SubmitButton variant="quiet" pendingLabel="Withdrawing…">
          Withdraw it
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
