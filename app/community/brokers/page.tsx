import type { Metadata } from "next";
import { EndVouching } from "@/components/brokers/end-vouching";
import { ClaimsToDecide } from "@/components/claims/claims-to-decide";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { Card } from "@/components/ui/card";
import { listVouchings } from "@/lib/brokers/list-vouchings";
import { listClaims } from "@/lib/claims/list-claims";
import { formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { approveBrokerAction, endVouchingAction, refuseBrokerAction } from "./actions";

export const metadata: Metadata = { title: "Who answers for us" };

/** The brokers that answer for a community organisation beside its own people, and those that ask to. */
export default async function OurBrokersPage() {
  const { actor, area } = await atWork("community", routes.ourBrokers);
  const ours = actor.organisationId ?? "";
  const [vouchings, claims] = await Promise.all([listVouchings(actor, ours), listClaims(actor, ours)]);
  return (
    <WorkArea area={area} width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.community}>Back to what waits for you</BackLink>
        <PageHeading
          eyebrow={area.person.organisation}
          title="Who answers for us"
          lede="You do. An umbrella body that you trust can too: it lists projects and answers pledges on your behalf, and all of it is recorded."
        />
        <ClaimsToDecide us claims={claims} approve={approveBrokerAction} refuse={refuseBrokerAction} />
        {vouchings.length === 0 && claims.length === 0 && <p>Nobody else answers for you.</p>}
        {vouchings.map((vouching) => (
          <Card
            key={vouching.id}
            level={2}
            title={vouching.broker}
            under={`Answers for you since ${formatInstantDay(vouching.since)}`}
          >
            <EndVouching vouching={vouching} action={endVouchingAction} by="group" />
          </Card>
        ))}
      </div>
    </WorkArea>
  );
}
