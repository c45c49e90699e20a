import type { Metadata } from "next";
import { ArrivalShown } from "@/components/deliveries/arrival-shown";
import { DealShown } from "@/components/deals/deal-shown";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { AnswerFor } from "@/components/organisations/answer-for";
import { channelWords } from "@/components/matches/channel-words";
import { MatchStatusTag } from "@/components/matches/match-status-tag";
import { MatchStoryShown } from "@/components/stories/match-story";
import { ThreadShown } from "@/components/threads/thread-shown";
import { RibbonRow } from "@/components/ui/ribbon";
import { SummaryList } from "@/components/ui/summary-list";
import { MatchValueShown } from "@/components/valuation/match-value";
import { formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadMatch, type MatchShown } from "@/lib/matches/load-match";
import { routes } from "@/lib/routes";
import { confirmDealAction, refuseDealAction } from "../../../deals/actions";
import { loadMatchStory } from "@/lib/stories/load-match-story";
import { loadThread } from "@/lib/threads/load-thread";
import { listMatchValues } from "@/lib/valuation/list-match-values";
import { writeMessageAction } from "./actions";
import { Decide } from "./decide";
import { removeEvidenceAction } from "../../../evidence/[deliveryId]/actions";

export const metadata: Metadata = { title: "A match" };

/** A match as the procurement team sees it: what was agreed, everything that arrived with its evidence, and each dispute to decide. */
export default async function MatchBetweenPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.procurementMatch(id));
  const match = await page(() => loadMatch(actor, id));
  const thread = match.pledgeId === null ? null : await loadThread(actor, match.pledgeId);
  const values = await listMatchValues(actor, match.id);
  const story = await loadMatchStory(actor, match.id);
  const { agreed, confirmed, supplier, organisation, deliveries } = match;
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.procurement}>Back to the work queue</BackLink>
        <PageHeading
          eyebrow={match.project.title}
          title={`${agreed.shown} from ${supplier.name} to ${organisation.name}`}
        />
        <p className="meta">
          <MatchStatusTag status={match.status} />
          <a href={routes.history("matches", id)}>What happened so far</a>
        </p>
        <RibbonRow
          label="Confirmed so far"
          value={match.progress}
          part={agreed.quantity === 0 ? 0 : confirmed.quantity / agreed.quantity}
        />
        <DealShown
          match={match}
          mine={["community", "supplier"]}
          confirm={confirmDealAction}
          refuse={refuseDealAction}
        />
        <SummaryList rows={rowsOf(match)} />
        <section className="stack">
          <h2>What has come</h2>
          {deliveries.length === 0 && <p className="soft">Nothing yet.</p>}
          {deliveries.map((delivery) => (
            <ArrivalShown key={delivery.id} delivery={delivery} removeEvidence={removeEvidenceAction}>
              {delivery.status === "disputed" && <Decide {...{ delivery, match }} />}
            </ArrivalShown>
          ))}
        </section>
        <ActFor match={match} />
        <MatchStoryShown about={story} programme={area.programme.slug} organisation={organisation.name} />
        <MatchValueShown values={values} counted={match.agreed.shown} />
        {thread && (
          <ThreadShown
            thread={thread}
            hidden={{ matchId: match.id }}
            readers={`${supplier.name} and ${organisation.name}`}
            action={writeMessageAction}
          />
        )}
      </div>
    </WorkArea>
  );
}

function ActFor({ match: { id, organisation, supplier, sharers } }: { match: MatchShown }) {
  const suppliers = sharers.length > 0 ? sharers : [supplier];
  return (
    <AnswerFor
      organisations={[
        { name: organisation.name, href: routes.communityMatch(id) },
        ...suppliers.map((each) => ({ name: each.name, href: routes.answerMatchAs(id, each.id) })),
      ]}
    />
  );
}

const rowsOf = ({ need, project, supplier, organisation, agreedAt, channel, endedAt, endedReason }: MatchShown) => [
  { label: "For", value: need.description },
  { label: "Project", value: <a href={routes.reviewProject(project.id)}>{project.title}</a> },
  { label: "From", value: <a href={routes.reviewOrganisation(supplier.id)}>{supplier.name}</a> },
  { label: "To", value: <a href={routes.reviewOrganisation(organisation.id)}>{organisation.name}</a> },
  { label: "Agreed on", value: formatInstantDay(agreedAt) },
  { label: "How it was agreed", value: channelWords[channel] },
  ...(endedAt ? [{ label: "Ended on", value: formatInstantDay(endedAt) }] : []),
  ...(endedReason ? [{ label: "Why it ended", value: endedReason }] : []),
];
