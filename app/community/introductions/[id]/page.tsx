import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { AnswerFor } from "@/components/organisations/answer-for";
import { IntroductionStatusTag } from "@/components/introductions/introduction-status-tag";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { formatInstantDay } from "@/lib/dates";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { type IntroductionShown, loadIntroduction } from "@/lib/introductions/load-introduction";
import { routes } from "@/lib/routes";
import { withdrawIntroductionAction } from "../../needs/[id]/offers/actions";

export const metadata: Metadata = { title: "What we asked for" };

/** What was asked of a supplier, and what became of it. */
export default async function OurIntroductionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.ourIntroduction(id));
  const asked = await page(() => loadIntroduction(actor, id));
  const { project, supplier, need, offer } = asked;
  const back = area.kind === "procurement" ? routes.reviewProject(project.id) : routes.communityProject(project.id);
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={asked.organisation.name}>
      <div className="stack-loose">
        <BackLink href={back}>Back to {project.title}</BackLink>
        <PageHeading eyebrow={project.title} title={`${asked.asked} from ${supplier.name}`} />
        <IntroductionStatusTag status={asked.status} />
        <SummaryList
          rows={[
            { label: "They offer", value: offer.description },
            {
              label: "It would be for",
              value: need.instead ? `${need.description}, instead of money` : need.description,
            },
            ...(asked.message ? [{ label: "What was said", value: asked.message }] : []),
            { label: "Asked on", value: formatInstantDay(asked.askedAt) },
            ...(asked.answeredAt ? [{ label: "Answered on", value: formatInstantDay(asked.answeredAt) }] : []),
          ]}
        />
        <WhatNext asked={asked} />
        {asked.mayAnswer && (
          <AnswerFor organisations={[{ name: supplier.name, href: routes.answerIntroduction(asked.id) }]} />
        )}
      </div>
    </WorkArea>
  );
}

function WhatNext({ asked }: { asked: IntroductionShown }) {
  const { id, status, supplier, pledge, reason, need, mayWithdraw } = asked;
  if (status === "asked")
    return (
      <>
        <p>{supplier.name} has been asked by e-mail. You hear as soon as they answer.</p>
        {mayWithdraw && (
          <ActionForm action={withdrawIntroductionAction} submission={randomUUID()} hidden={{ introductionId: id }}>
            <div className="actions">
              <SubmitButton variant="quiet" pendingLabel="Taking it back…">
                We no longer need this
              </SubmitButton>
            </div>
          </ActionForm>
        )}
      </>
    );
  if (status === "accepted" && pledge)
    return (
      <Notice tone="success" title={`${supplier.name} said yes`}>
        <div className="actions pt-2">
          <LinkButton href={pledge.matchId ? routes.communityMatch(pledge.matchId) : routes.communityPledge(pledge.id)}>
            {pledge.status === "offered" ? "Answer the pledge" : "See what became of it"}
          </LinkButton>
        </div>
      </Notice>
    );
  return (
    <Notice title={status === "declined" ? `${supplier.name} can’t, this time` : "This was taken back"}>
      {reason && <p>“{reason}”</p>}
      <p>
        {status === "declined" && "It says nothing about your project. "}
        <a href={routes.offersForNeed(need.id)}>See other offers</a>
      </p>
    </Notice>
  );
}
