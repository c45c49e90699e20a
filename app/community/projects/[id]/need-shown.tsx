import { MatchStatusTag } from "@/components/matches/match-status-tag";
import { NeedRibbon } from "@/components/needs/need-ribbon";
import { OffersFound } from "@/components/offers/offers-found";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { Card } from "@/components/ui/card";
import { Details } from "@/components/ui/details";
import { StatusTag } from "@/components/ui/status-tag";
import type { RibbonColour } from "@/components/ui/ribbon-colour";
import { formatInstantDay } from "@/lib/dates";
import { agreedQuantity, confirmedQuantity, formatAgreed } from "@/lib/matches/agreed";
import type { OfferForNeed } from "@/lib/offers/list-offers-for-needs";
import type { OurProjectShown } from "@/lib/projects/load-our-project";
import { routes } from "@/lib/routes";

type Need = OurProjectShown["needs"][number];
type Pledge = Need["pledges"][number];
type Match = Need["matches"][number];

/** One need of one's own project: its ribbon, the pledges that wait, what was agreed and how much of it has come. */
export function NeedShown({
  need,
  colour,
  offers,
}: {
  need: Need;
  colour: RibbonColour;
  offers?: OfferForNeed[] | undefined;
}) {
  const open = need.pledges.filter(({ status }) => status === "offered");
  const past = need.pledges.filter(({ status }) => status !== "offered");
  const lines = need.lines.map(({ quantity, description }) => `${quantity.toLocaleString("en-GB")} × ${description}`);
  return (
    <Card as="section">
      <NeedRibbon need={need} colour={colour}>
        {lines.length > 0 && <p className="soft text-small">or what it would buy: {lines.join(" · ")}</p>}
      </NeedRibbon>
      {open.length + need.matches.length === 0 && <p className="soft text-small">No pledges yet.</p>}
      {open.length + need.matches.length > 0 && (
        <ul>
          {open.map((pledge) => (
            <PledgeRow key={pledge.id} {...{ pledge, need }} />
          ))}
          {need.matches.map((match) => (
            <MatchRow key={match.id} {...{ match, need }} />
          ))}
        </ul>
      )}
      <OffersFound need={need} offers={offers} />
      <p className="text-small">
        <a href={routes.recordDeal(need.id)}>
          Record what was agreed elsewhere<span className="sr-only"> for {need.description}</span>
        </a>
      </p>
      {past.length > 0 && (
        <Details summary={past.length === 1 ? "One earlier pledge" : `${past.length} earlier pledges`}>
          <ul>
            {past.map((pledge) => (
              <PledgeRow key={pledge.id} {...{ pledge, need }} />
            ))}
          </ul>
        </Details>
      )}
    </Card>
  );
}

function PledgeRow({ pledge, need }: { pledge: Pledge; need: Need }) {
  const { id, supplier, status, turn, offeredAt } = pledge;
  const what = formatAgreed({ ...pledge, need }, pledge.lineQuantity ?? pledge.quantity);
  return (
    <li className="task">
      <div>
        <a className="task-link" href={routes.communityPledge(id)}>
          {supplier.name} {status === "offered" ? "has pledged" : "pledged"} {what}
        </a>
        <span className="hint">Pledged on {formatInstantDay(offeredAt)}</span>
      </div>
      {status === "offered" && turn === "community" && <StatusTag tone="warn">Answer</StatusTag>}
      {status === "offered" && turn === "supplier" && <StatusTag tone="info">Waiting for them</StatusTag>}
      {status !== "offered" && <PledgeStatusTag status={status} />}
    </li>
  );
}

function MatchRow({ match, need }: { match: Match; need: Need }) {
  const { id, supplier, status, agreedAt, deliveries } = match;
  const shown = (quantity: number) => formatAgreed({ ...match, need }, quantity);
  const confirmed = confirmedQuantity(deliveries);
  const come = confirmed === 0 ? "nothing confirmed yet" : `${shown(confirmed)} confirmed`;
  return (
    <li className="task">
      <div>
        <a className="task-link" href={routes.communityMatch(id)}>
          {shown(agreedQuantity(match))} from {supplier.name}
        </a>
        <span className="hint">
          Agreed {formatInstantDay(agreedAt)}, {come}
        </span>
      </div>
      <MatchStatusTag status={status} />
    </li>
  );
}
