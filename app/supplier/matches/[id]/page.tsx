import type { Metadata } from "next";
import { DealShown } from "@/components/deals/deal-shown";
import { BackFrom } from "../../back-from";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { WhoShares } from "@/components/shares/who-shares";
import { MatchStoryShown } from "@/components/stories/match-story";
import { ThreadShown } from "@/components/threads/thread-shown";
import { Notice } from "@/components/ui/notice";
import { RibbonRow } from "@/components/ui/ribbon";
import { MatchValueShown } from "@/components/valuation/match-value";
import { formatInstantDay } from "@/lib/dates";
import { atSupplier } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadFreed } from "@/lib/matches/load-freed";
import { loadMatch, type MatchShown } from "@/lib/matches/load-match";
import { routes } from "@/lib/routes";
import { confirmDealAction, refuseDealAction } from "../../../deals/actions";
import { loadShares } from "@/lib/shares/list-shares";
import { loadMatchStory } from "@/lib/stories/load-match-story";
import { loadThread } from "@/lib/threads/load-thread";
import { listMatchValues } from "@/lib/valuation/list-match-values";
import { writeMessageAction } from "./actions";
import { Arrivals } from "./arrivals";
import { CallOff } from "./call-off";
import { OfferAgain } from "./offer-again";
import { RecordDelivery } from "./record-delivery";

export const metadata: Metadata = { title: "What we agreed to give" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ for?: string | string[] }> };

/** What a supplier agreed to give: how much has arrived and been confirmed, whose turn it is, and what to do next. */
export default async function OurMatchPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { actor, area } = await atSupplier(routes.supplierMatch(id));
  const match = await page(() => loadMatch(actor, id, [asked.for].flat()[0] ?? null));
  const thread = match.pledgeId === null ? null : await loadThread(actor, match.pledgeId);
  const values = await listMatchValues(actor, match.id);
  const story = await loadMatchStory(actor, match.id);
  const shares = match.pledgeId === null ? null : await loadShares(actor, match.pledgeId, match.as.id);
  const leads = match.supplier.id === match.as.id;
  const freed = match.open || !leads ? null : await loadFreed(actor, id);
  const { project, organisation, agreed, confirmed, open, agreedAt, need } = match;
  const part = agreed.quantity > 0 ? confirmed.quantity / agreed.quantity : 0;
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={match.as.name}>
      <div className="stack-loose">
        <BackFrom role={actor.role} there={routes.procurementMatch(id)} />
        <PageHeading eyebrow={project.title} title={`${agreed.shown} for ${organisation.name}`} />
        <Standing match={match} />
        {freed && <OfferAgain matchId={id} freed={freed} />}
        <RibbonRow label="Confirmed as arrived" value={match.progress} part={part}>
          <p className="soft text-small">
            For <a href={routes.project(area.programme.slug, project.slug)}>{project.title}</a>: {need.description}.
            Agreed on {formatInstantDay(agreedAt)}.{" "}
            <a href={routes.history("matches", match.id)}>What happened so far</a>
          </p>
        </RibbonRow>
        {shares && <WhoShares shares={shares} />}
        <DealShown match={match} mine={["supplier"]} confirm={confirmDealAction} refuse={refuseDealAction} />
        <Arrivals match={match} />
        <MatchStoryShown about={story} programme={area.programme.slug} organisation={organisation.name} />
        {match.confirmed.quantity > 0 && (
          <p>
            Show others what you gave: <a href={routes.badge(area.programme.slug, match.id)}>your badge</a> says who
            confirmed it, and when.
          </p>
        )}
        {open ? (
          <RecordDelivery match={match} />
        ) : (
          match.status !== "completed" && <RecordDelivery match={match} folded="Something arrived all the same" />
        )}
        {open && leads && <CallOff match={match} />}
        <MatchValueShown values={values} counted={match.agreed.shown} />
        {thread && (
          <ThreadShown
            thread={thread}
            hidden={{ matchId: match.id }}
            readers={`${organisation.name} and the procurement team`}
            action={writeMessageAction}
          />
        )}
      </div>
    </WorkArea>
  );
}

function Standing({ match }: { match: MatchShown }) {
  const { status, deliveries, organisation, left, endedReason, endedAt, as } = match;
  const on = endedAt ? ` on ${formatInstantDay(endedAt)}` : "";
  const disputed = deliveries.filter((each) => each.status === "disputed" && each.supplier.id === as.id);
  if (disputed.length > 0) return <InDispute {...{ match, answered: disputed.every((each) => each.answered) }} />;
  if (status === "completed") {
    return (
      <Notice tone="success" title={left.quantity > 0 ? `This was closed${on}` : "All of it has arrived. Thank you."}>
        {endedReason}
      </Notice>
    );
  }
  if (status === "cancelled") return <Notice title={`This was called off${on}`}>{endedReason}</Notice>;
  if (status === "written_off") return <Notice title={`This was closed, as nothing came${on}`}>{endedReason}</Notice>;
  if (deliveries.some((each) => each.status === "recorded")) {
    return (
      <Notice title={`It is ${organisation.name}’s turn`}>
        You have said that something arrived. It counts as given once they confirm it.
      </Notice>
    );
  }
  return (
    <Notice title="It is your turn">
      {left.shown} still to come. When some or all of it has arrived, say so below, and {organisation.name} confirms it.
    </Notice>
  );
}

function InDispute({ match: { organisation, status }, answered }: { match: MatchShown; answered: boolean }) {
  return (
    <Notice
      tone="warn"
      title={
        status === "completed"
          ? `${organisation.name} took a confirmation back`
          : `${organisation.name} says that not all of it arrived`
      }
    >
      {answered
        ? "You have answered. If you two do not agree, the procurement team decides. Nothing of it counts until then."
        : "It is your turn: see below what they say, and answer. Nothing of it counts until then."}
    </Notice>
  );
}
