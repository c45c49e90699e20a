import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { CheckSaid } from "@/components/pledges/check-said";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { WhoseTurn } from "@/components/pledges/whose-turn";
import { WhoShares } from "@/components/shares/who-shares";
import { ThreadShown } from "@/components/threads/thread-shown";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay, formatInstantDay } from "@/lib/dates";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadPledgeToAnswer } from "@/lib/pledges/load-pledge-to-answer";
import { routes } from "@/lib/routes";
import { loadShares } from "@/lib/shares/list-shares";
import { loadThread } from "@/lib/threads/load-thread";
import { writeMessageAction } from "./actions";
import { AnswerPledge } from "./answer-pledge";

export const metadata: Metadata = { title: "A pledge" };

export default async function PledgePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.communityPledge(id));
  const [pledge, thread, shares] = await page(() =>
    Promise.all([loadPledgeToAnswer(actor, id), loadThread(actor, id), loadShares(actor, id)]),
  );
  const { standing, supplier, project, status } = pledge;
  const rows = [
    { label: "For", value: pledge.need.description },
    ...(pledge.line ? [{ label: "Instead of money", value: `It would be ${pledge.offered}, not cash` }] : []),
    ...(pledge.message ? [{ label: "They say", value: pledge.message }] : []),
    ...(pledge.deliverBy ? [{ label: "They can give it by", value: formatDay(pledge.deliverBy) }] : []),
    { label: "Pledged on", value: formatInstantDay(pledge.offeredAt) },
    ...(status === "offered" ? [{ label: "You still need", value: pledge.left }] : []),
    ...(supplier.about ? [{ label: `About ${supplier.name}`, value: supplier.about }] : []),
  ];
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={pledge.organisation}>
      <div className="stack-loose">
        <BackLink href={routes.communityProject(project.id)}>Back to {project.title}</BackLink>
        <PageHeading eyebrow={project.title} title={titleOf(pledge)} />
        {status === "offered" ? (
          <WhoseTurn standing={standing} viewer="community" now={new Date()} />
        ) : (
          <PledgeStatusTag status={status} />
        )}
        {status === "expired" && pledge.decidedAt && <RanOut on={pledge.decidedAt} supplier={supplier.name} />}
        <SummaryList rows={rows} />
        <WhoShares shares={shares} />
        {status !== "declined" && status !== "withdrawn" && <CheckSaid standing={standing} />}
        {status === "offered" && <AnswerPledge pledge={pledge} />}
        {pledge.matchId && (
          <Notice tone="success" title="This is agreed">
            <div className="actions pt-2">
              <LinkButton href={routes.communityMatch(pledge.matchId)}>See what has arrived</LinkButton>
            </div>
          </Notice>
        )}
        {pledge.privateReason && (
          <Notice title="Why you declined">
            {pledge.privateReason}
            <p className="soft text-small">{supplier.name} does not see this.</p>
          </Notice>
        )}
        <ThreadShown
          thread={thread}
          readers={`${supplier.name} and the procurement team`}
          action={writeMessageAction}
        />
      </div>
    </WorkArea>
  );
}

const RanOut = ({ on, supplier }: { on: Date; supplier: string }) => (
  <Notice title={`This pledge ran out on ${formatInstantDay(on)}`}>
    Nobody answered it in time, and that costs neither side anything. If it would still help, write to {supplier} below:
    they can pledge it again.
  </Notice>
);

function titleOf({ supplier, offered, standing }: Awaited<ReturnType<typeof loadPledgeToAnswer>>): string {
  return standing.countered ? `${offered} from ${supplier.name}?` : `${supplier.name} has pledged ${offered}`;
}
