import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { AnswerFor } from "@/components/organisations/answer-for";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { WhoseTurn } from "@/components/pledges/whose-turn";
import { WhoShares } from "@/components/shares/who-shares";
import { ThreadShown } from "@/components/threads/thread-shown";
import { LinkButton } from "@/components/ui/button";
import { SummaryList } from "@/components/ui/summary-list";
import { formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadPledgeBetween } from "@/lib/pledges/load-pledge-between";
import { routes } from "@/lib/routes";
import { loadShares } from "@/lib/shares/list-shares";
import { loadThread } from "@/lib/threads/load-thread";
import { writeMessageAction } from "./actions";

export const metadata: Metadata = { title: "A pledge" };

/** A pledge as the procurement team sees it: how it stands, what was said and done, and the way to act for either side. */
export default async function PledgeBetweenPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.procurementPledge(id));
  const [pledge, thread, shares] = await page(() =>
    Promise.all([loadPledgeBetween(actor, id), loadThread(actor, id), loadShares(actor, id)]),
  );
  const { standing, status, project, supplier, organisation, need, message, offeredAt, matchId } = pledge;
  const { check } = standing;
  const rows = [
    { label: "For", value: need.description },
    { label: "Project", value: <a href={routes.reviewProject(project.id)}>{project.title}</a> },
    { label: "From", value: <a href={routes.reviewOrganisation(supplier.id)}>{supplier.name}</a> },
    { label: "To", value: <a href={routes.reviewOrganisation(organisation.id)}>{organisation.name}</a> },
    { label: "Pledged on", value: formatInstantDay(offeredAt) },
    ...(message ? [{ label: `${supplier.name} says`, value: message }] : []),
    ...(check.asked
      ? [{ label: "Checks", value: check.saidAt ? `Said on ${formatInstantDay(check.saidAt)}` : "Not said yet" }]
      : []),
  ];
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.queuePart("pledges")}>Pledges without an answer</BackLink>
        <PageHeading
          eyebrow={project.title}
          title={`${standing.proposed.shown} from ${supplier.name} to ${organisation.name}`}
        />
        {status === "offered" ? (
          <WhoseTurn standing={standing} viewer={null} now={new Date()} />
        ) : (
          <PledgeStatusTag status={status} />
        )}
        <SummaryList rows={rows} />
        {matchId && (
          <div className="actions">
            <LinkButton href={routes.procurementMatch(matchId)}>See what has arrived</LinkButton>
          </div>
        )}
        <WhoShares shares={shares} />
        {status === "offered" && (
          <AnswerFor
            organisations={[
              { name: organisation.name, href: routes.communityPledge(id) },
              ...(shares.joint
                ? shares.shares.map((each) => ({ id: each.supplierId, name: each.supplier }))
                : [supplier]
              ).map((each) => ({ name: each.name, href: routes.answerPledgeAs(id, each.id) })),
            ]}
          />
        )}
        <ThreadShown
          thread={thread}
          readers={`${supplier.name} and ${organisation.name}`}
          action={writeMessageAction}
        />
      </div>
    </WorkArea>
  );
}
