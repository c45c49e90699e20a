import { DeliveryStatusTag } from "@/components/deliveries/delivery-status-tag";
import { MatchStatusTag } from "@/components/matches/match-status-tag";
import { Conditions } from "@/components/needs/conditions";
import { NeedRibbon } from "@/components/needs/need-ribbon";
import { OffersFound } from "@/components/offers/offers-found";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { ChildNamed } from "@/components/projects/child-named";
import { Card } from "@/components/ui/card";
import { formatDay, formatInstantDay } from "@/lib/dates";
import { agreedQuantity, formatAgreed } from "@/lib/matches/agreed";
import { formatMoney } from "@/lib/money";
import { formatQuantity } from "@/lib/needs/quantity";
import type { OfferForNeed } from "@/lib/offers/list-offers-for-needs";
import type { ProjectReview } from "@/lib/projects/load-project-review";
import { routes } from "@/lib/routes";

type Need = ProjectReview["needs"][number];

/** One need as it was asked for, with each pledge, match and delivery and how it stands. */
export function NeedReview({ need, offers }: { need: Need; offers?: OfferForNeed[] | undefined }) {
  return (
    <Card>
      <NeedRibbon need={need} />
      <p className="soft text-small">
        Asked for: {formatQuantity(need, need.quantity)}
        {need.essential ? ", essential" : ", welcome but not essential"}
        {need.neededBy && `, by ${formatDay(need.neededBy)}`}
      </p>
      <Conditions need={need} />
      <ChildNamed
        texts={[
          ...[need.description, need.whereabouts, need.costToAccept],
          ...need.lines.flatMap((line) => [line.description, line.cashOnlyReason]),
        ]}
      />
      {need.lines.length > 0 && (
        <ul className="text-small">
          {need.lines.map((line) => (
            <li key={line.id}>
              {line.quantity.toLocaleString("en-GB")} × {line.description}: {formatMoney(line.amountPence)}
              {!line.inKindWelcome && (
                <span className="hint">Only money will do: {line.cashOnlyReason ?? "no reason given"}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <OffersFound need={need} offers={offers} />
      <p className="meta text-small">
        <a href={routes.makePledge(need.id)}>
          Pledge for a supplier<span className="sr-only"> to {need.description}</span>
        </a>
        <a href={routes.recordDeal(need.id)}>
          Record what was agreed elsewhere<span className="sr-only"> for {need.description}</span>
        </a>
      </p>
      {(need.pledges.length > 0 || need.matches.length > 0) && (
        <ul className="stack">
          {need.pledges.map((pledge) => (
            <li key={pledge.id}>
              <PledgeStatusTag status={pledge.status} />{" "}
              <a href={routes.procurementPledge(pledge.id)}>
                {pledge.supplier.name} pledged {formatAgreed({ ...pledge, need }, agreedQuantity(pledge))}
              </a>{" "}
              on {formatInstantDay(pledge.offeredAt)}
              {pledge.privateReason && <span className="hint">Private reason: {pledge.privateReason}</span>}
            </li>
          ))}
          {need.matches.map((match) => (
            <MatchReview key={match.id} need={need} match={match} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function MatchReview({ need, match }: { need: Need; match: Need["matches"][number] }) {
  const shown = (quantity: number) => formatAgreed({ ...match, need }, quantity);
  return (
    <li className="stack-tight">
      <MatchStatusTag status={match.status} />{" "}
      <a href={routes.procurementMatch(match.id)}>
        {match.supplier.name}: {shown(agreedQuantity(match))}
      </a>
      , agreed on {formatInstantDay(match.agreedAt)}
      {match.endedReason && <span className="hint">Ended because: {match.endedReason}</span>}
      {match.deliveries.length > 0 && (
        <ul className="text-small stack-tight ps-4">
          {match.deliveries.map((delivery) => (
            <li key={delivery.id}>
              <DeliveryStatusTag status={delivery.status} /> {shown(delivery.confirmedQuantity ?? delivery.quantity)} on{" "}
              {formatDay(delivery.deliveredOn)}
              {delivery.decidedReason && <span className="hint">They said: {delivery.decidedReason}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
