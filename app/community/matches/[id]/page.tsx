import type { Metadata } from "next";
import { DealShown } from "@/components/deals/deal-shown";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { MatchStatusTag } from "@/components/matches/match-status-tag";
import { LinkButton } from "@/components/ui/button";
import { WhoShares } from "@/components/shares/who-shares";
import { OurMatchStory } from "@/components/stories/match-story";
import { ThreadShown } from "@/components/threads/thread-shown";
import { Notice } from "@/components/ui/notice";
import { RibbonRow } from "@/components/ui/ribbon";
import { MatchValueShown } from "@/components/valuation/match-value";
import { formatInstantDay } from "@/lib/dates";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadMatch, type MatchShown } from "@/lib/matches/load-match";
import { routes } from "@/lib/routes";
import { confirmDealAction, refuseDealAction } from "../../../deals/actions";
import { loadShares } from "@/lib/shares/list-shares";
import { loadMatchStory } from "@/lib/stories/load-match-story";
import { loadThread } from "@/lib/threads/load-thread";
import { listMatchValues } from "@/lib/valuation/list-match-values";
import { writeMessageAction } from "./actions";
import { Arrival } from "./arrival";
import { declineStoryAction, withdrawStoryAction } from "./story/actions";

export const metadata: Metadata = { title: "What has arrived" };

export default async function MatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.communityMatch(id));
  const match = await page(() => loadMatch(actor, id));
  const thread = match.pledgeId === null ? null : await loadThread(actor, match.pledgeId);
  const values = await listMatchValues(actor, match.id);
  const shares = match.pledgeId === null ? null : await loadShares(actor, match.pledgeId);
  const story = await loadMatchStory(actor, match.id);
  const { project, supplier, agreed, confirmed, deliveries } = match;
  const toConfirm = deliveries.find(({ status }) => status === "recorded");
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={match.organisation.name}>
      <div className="stack-loose">
        <BackLink href={routes.communityProject(project.id)}>Back to {project.title}</BackLink>
        <PageHeading eyebrow={project.title} title={`${agreed.shown} from ${supplier.name}`} />
        <p className="meta">
          <MatchStatusTag status={match.status} />
          <span>Agreed {formatInstantDay(match.agreedAt)}</span>
          <span>For: {match.need.description}</span>
          <a href={routes.history("matches", match.id)}>What happened so far</a>
        </p>
        <RibbonRow
          label="Confirmed so far"
          value={match.progress}
          part={agreed.quantity === 0 ? 0 : confirmed.quantity / agreed.quantity}
        />
        <DealShown match={match} mine={["community"]} confirm={confirmDealAction} refuse={refuseDealAction} />
        <Standing match={match} />
        {shares && <WhoShares shares={shares} />}
        <section className="stack">
          <h2>What has come</h2>
          {deliveries.length === 0 && <p className="soft">Nothing yet.</p>}
          {deliveries.map((delivery) => (
            <Arrival key={delivery.id} {...{ delivery, match }} answering={delivery.id === toConfirm?.id} />
          ))}
        </section>
        <OurMatchStory
          about={story}
          programme={area.programme.slug}
          supplier={givers(match)}
          withdraw={withdrawStoryAction}
          decline={declineStoryAction}
        />
        <WhatNext match={match} waiting={toConfirm !== undefined} />
        <MatchValueShown values={values} counted={match.agreed.shown} />
        {thread && (
          <ThreadShown
            thread={thread}
            hidden={{ matchId: match.id }}
            readers={`${supplier.name} and the procurement team`}
            action={writeMessageAction}
          />
        )}
      </div>
    </WorkArea>
  );
}

function Standing({ match: { status, deliveries, endedReason } }: { match: MatchShown }) {
  return (
    <>
      {status === "completed" && deliveries.some((each) => each.status === "disputed") && (
        <Notice tone="warn" title="You took a confirmation back">
          This was complete. What is in dispute does not count until it is settled.
        </Notice>
      )}
      {endedReason && <Notice title="Why it ended">{endedReason}</Notice>}
    </>
  );
}

/** Everybody who gives it: the one supplier, or all that share it. */
const givers = ({ supplier, sharers }: MatchShown) =>
  sharers.length > 0 ? new Intl.ListFormat("en-GB").format(sharers.map(({ name }) => name)) : supplier.name;

function WhatNext({ match, waiting }: { match: MatchShown; waiting: boolean }) {
  const { id, open, left, confirmed, supplier } = match;
  if (!open) {
    return (
      <p className="soft">
        Has something come after all? <a href={routes.recordArrival(id)}>Say what arrived</a>
      </p>
    );
  }
  return (
    <section className="stack">
      <h2>Still to come: {left.shown}</h2>
      <div className="actions">
        <LinkButton href={routes.recordArrival(id)} variant={waiting ? "quiet" : "primary"}>
          Say what arrived
        </LinkButton>
        {!waiting && (
          <LinkButton href={routes.finishMatch(id)} variant="quiet">
            {confirmed.quantity > 0 ? "That is all we will get" : "It will never come"}
          </LinkButton>
        )}
      </div>
      <p className="soft text-small">
        Have you and {supplier.name} agreed to call it off? <a href={routes.cancelMatch(id)}>Cancel it</a>
      </p>
    </section>
  );
}
