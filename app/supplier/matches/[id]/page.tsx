import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ThreadShown } from "@/components/threads/thread-shown";
import { Notice } from "@/components/ui/notice";
import { RibbonRow } from "@/components/ui/ribbon";
import { formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadMatch, type MatchShown } from "@/lib/matches/load-match";
import { routes } from "@/lib/routes";
import { loadThread } from "@/lib/threads/load-thread";
import { writeMessageAction } from "./actions";
import { Arrivals } from "./arrivals";
import { CallOff } from "./call-off";
import { RecordDelivery } from "./record-delivery";

export const metadata: Metadata = { title: "What we agreed to give" };

/** What a supplier agreed to give: how much has arrived and been confirmed, whose turn it is, and what to do next. */
export default async function OurMatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("supplier", routes.supplierMatch(id));
  const match = await page(() => loadMatch(actor, id));
  const thread = match.pledgeId === null ? null : await loadThread(actor, match.pledgeId);
  const { project, organisation, agreed, confirmed, open, agreedAt, need } = match;
  const part = agreed.quantity > 0 ? confirmed.quantity / agreed.quantity : 0;
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.supplier}>What we need to do</BackLink>
        <PageHeading eyebrow={project.title} title={`${agreed.shown} for ${organisation.name}`} />
        <Standing match={match} />
        <RibbonRow label="Confirmed as arrived" value={match.progress} part={part}>
          <p className="soft text-small">
            For <a href={routes.project(area.programme.slug, project.slug)}>{project.title}</a>: {need.description}.
            Agreed on {formatInstantDay(agreedAt)}.{" "}
            <a href={routes.history("matches", match.id)}>What happened so far</a>
          </p>
        </RibbonRow>
        <Arrivals match={match} />
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
        {open && <CallOff match={match} />}
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
  const { status, deliveries, organisation, left, endedReason, endedAt } = match;
  const on = endedAt ? ` on ${formatInstantDay(endedAt)}` : "";
  if (status === "completed") {
    return (
      <Notice tone="success" title={left.quantity > 0 ? `This was closed${on}` : "All of it has arrived. Thank you."}>
        {endedReason}
      </Notice>
    );
  }
  if (status === "cancelled") return <Notice title={`This was called off${on}`}>{endedReason}</Notice>;
  if (status === "written_off") return <Notice title={`This was closed, as nothing came${on}`}>{endedReason}</Notice>;
  if (deliveries.some((each) => each.status === "disputed")) {
    return (
      <Notice tone="warn" title={`${organisation.name} says that something did not arrive`}>
        It is your turn: see what they say below. When it has come after all, they can confirm it.
      </Notice>
    );
  }
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
