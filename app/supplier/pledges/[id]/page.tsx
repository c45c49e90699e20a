import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackFrom } from "../../back-from";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { NeedsLike } from "@/components/matching/needs-like";
import { AgreeForm } from "@/components/pledges/agree-form";
import { SayChecked } from "@/components/pledges/check-said";
import { CounterForm } from "@/components/pledges/counter-form";
import { WhoseTurn } from "@/components/pledges/whose-turn";
import { WhoShares } from "@/components/shares/who-shares";
import { ThreadShown } from "@/components/threads/thread-shown";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextArea } from "@/components/ui/text-area";
import { formatDay, formatInstantDay } from "@/lib/dates";
import { atSupplier } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadOurPledge } from "@/lib/pledges/load-our-pledge";
import { routes } from "@/lib/routes";
import { loadThread } from "@/lib/threads/load-thread";
import { AnswerShare } from "./answer-share";
import { LeadShares } from "./lead-shares";
import {
  agreeToPledgeAction,
  checkPledgeAction,
  counterProposeAction,
  withdrawPledgeAction,
  writeMessageAction,
} from "./actions";

export const metadata: Metadata = { title: "Your pledge" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ for?: string | string[] }> };
type Pledge = Awaited<ReturnType<typeof loadOurPledge>>;

/** A supplier's own pledge: how it stands, whose turn it is, and the way to take it back. */
export default async function OurPledgePage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const named = [asked.for].flat()[0] ?? null;
  const { actor, area } = await atSupplier(routes.supplierPledge(id));
  const [pledge, thread] = await page(() => Promise.all([loadOurPledge(actor, id, named), loadThread(actor, id)]));
  const { standing, project, offered, need, message, deliverBy, offeredAt, leads, shares } = pledge;
  const open = pledge.status === "offered";
  const rows = [
    { label: "For", value: need.description },
    { label: "Project", value: <a href={routes.project(area.programme.slug, project.slug)}>{project.title}</a> },
    { label: "Pledged on", value: formatInstantDay(offeredAt) },
    ...(deliverBy ? [{ label: "By", value: formatDay(deliverBy) }] : []),
    ...(message ? [{ label: leads ? "You wrote" : `${pledge.supplier} wrote`, value: message }] : []),
    ...(leads && standing.check.asked && standing.check.saidAt
      ? [{ label: "Checks", value: `You said that everybody who will meet children has ${standing.check.asked}` }]
      : []),
  ];
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={pledge.as}>
      <div className="stack-loose">
        <BackFrom role={actor.role} there={routes.procurementPledge(id)} />
        <PageHeading
          eyebrow={project.title}
          title={
            standing.countered && pledge.status === "offered"
              ? `${offered} for ${project.organisation}?`
              : `${leads ? "You" : pledge.supplier} pledged ${offered} to ${project.organisation}`
          }
        />
        {open && !leads && shares.ours && <AnswerShare share={shares.ours} standing={standing} />}
        {open ? (
          <WhoseTurn standing={standing} viewer={leads ? "supplier" : null} now={new Date()} />
        ) : (
          <Decided pledge={pledge} />
        )}
        {open && leads && <SayChecked standing={standing} action={checkPledgeAction} />}
        {open && leads && standing.turn === "supplier" && (
          <AgreeForm heading="Agree to it" standing={standing} action={agreeToPledgeAction} />
        )}
        {(pledge.status === "declined" || pledge.status === "expired") && (
          <NeedsLike needs={pledge.others} projects={routes.projects(area.programme.slug)} />
        )}
        <SummaryList rows={rows} />
        <WhoShares shares={shares} />
        <LeadShares shares={shares} />
        {open && leads && (
          <section className="stack">
            <CounterForm standing={standing} side="supplier" action={counterProposeAction} />
            <TakeBack pledge={pledge} />
          </section>
        )}
        <ThreadShown
          thread={thread}
          readers={`${project.organisation} and the procurement team`}
          action={writeMessageAction}
        />
      </div>
    </WorkArea>
  );
}

function Decided({ pledge }: { pledge: Pledge }) {
  const { status, matchId, acceptedPart, decidedAt } = pledge;
  const on = decidedAt ? ` on ${formatInstantDay(decidedAt)}` : "";
  switch (status) {
    case "offered":
      return null;
    case "accepted":
      return (
        <Notice
          tone="success"
          title={acceptedPart ? `They accepted ${acceptedPart} of it${on}` : `They accepted it${on}`}
        >
          <p>It is your turn: bring it, and say here when it has arrived.</p>
          <div className="actions pt-2">
            {matchId && <LinkButton href={routes.supplierMatch(matchId)}>Go to what was agreed</LinkButton>}
          </div>
        </Notice>
      );
    case "declined":
      return (
        <Notice title={`They could not use it this time${on}`}>
          It says nothing about your pledge: help has to fit, and this time it did not. Thank you for offering it.
        </Notice>
      );
    case "withdrawn":
      return <Notice title={`You took this pledge back${on}`} />;
    case "expired":
      return (
        <Notice title={`This pledge ran out unanswered${on}`}>
          You are not bound by it. Thank you for offering it.
        </Notice>
      );
  }
}

function TakeBack({ pledge }: { pledge: Pledge }) {
  return (
    <ActionForm
      folded="Take this pledge back"
      action={withdrawPledgeAction}
      submission={randomUUID()}
      hidden={{ pledgeId: pledge.id }}
    >
      <TextArea
        name="reason"
        label="Why?"
        hint={`A few words, so that ${pledge.project.organisation} is not left guessing.`}
        rows={2}
        maxLength={500}
      />
      <div className="actions">
        <SubmitButton variant="danger" pendingLabel="Taking it back…">
          Take it back
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
