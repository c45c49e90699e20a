import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextArea } from "@/components/ui/text-area";
import { daysBetween, formatDay, formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadOurPledge } from "@/lib/pledges/load-our-pledge";
import { routes } from "@/lib/routes";
import { withdrawPledgeAction } from "./actions";

export const metadata: Metadata = { title: "Your pledge" };

type Pledge = Awaited<ReturnType<typeof loadOurPledge>>;

/** A supplier's own pledge: how it stands, whose turn it is, and the way to take it back. */
export default async function OurPledgePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("supplier", routes.supplierPledge(id));
  const pledge = await page(() => loadOurPledge(actor, id));
  const { project, offered, need, message, deliverBy, offeredAt } = pledge;
  const rows = [
    { label: "For", value: need.description },
    { label: "Project", value: <a href={routes.project(area.programme.slug, project.slug)}>{project.title}</a> },
    { label: "Pledged on", value: formatInstantDay(offeredAt) },
    ...(deliverBy ? [{ label: "By", value: formatDay(deliverBy) }] : []),
    ...(message ? [{ label: "You wrote", value: message }] : []),
  ];
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.supplier}>What we need to do</BackLink>
        <PageHeading eyebrow={project.title} title={`You pledged ${offered} to ${project.organisation}`} />
        <Standing pledge={pledge} projects={routes.projects(area.programme.slug)} />
        <SummaryList rows={rows} />
        {pledge.status === "offered" && <TakeBack pledge={pledge} />}
      </div>
    </WorkArea>
  );
}

function Standing({ pledge, projects }: { pledge: Pledge; projects: string }) {
  const { status, matchId, acceptedPart, decidedAt, offeredAt } = pledge;
  const { organisation } = pledge.project;
  const on = decidedAt ? ` on ${formatInstantDay(decidedAt)}` : "";
  switch (status) {
    case "offered":
      return (
        <Notice title={`It is ${organisation}’s turn`}>
          Your pledge {waited(offeredAt)}. They can accept all of it or part of it, or say no, thank you.
        </Notice>
      );
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
          It says nothing about your pledge: help has to fit. <a href={projects}>Somebody else may be waiting for it</a>
          .
        </Notice>
      );
    case "withdrawn":
      return <Notice title={`You took this pledge back${on}`} />;
    case "expired":
      return (
        <Notice title={`This pledge ran out unanswered${on}`}>
          <a href={projects}>Somebody else may be waiting for it</a>.
        </Notice>
      );
  }
}

function waited(since: Date): string {
  const days = daysBetween(since, new Date());
  if (days <= 0) return "reached them today";
  return days === 1 ? "has waited since yesterday" : `has waited ${days} days`;
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
