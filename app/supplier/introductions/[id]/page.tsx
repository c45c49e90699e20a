import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { landing } from "@/lib/auth/landing";
import { formatInstantDay } from "@/lib/dates";
import { atSupplier } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { type IntroductionShown, loadIntroduction } from "@/lib/introductions/load-introduction";
import { formatQuantity } from "@/lib/needs/quantity";
import { routes } from "@/lib/routes";
import { AnswerIntroduction } from "./answer-introduction";

export const metadata: Metadata = { title: "Somebody asks for what you offer" };

/** What a supplier is asked for, and its answer. */
export default async function IntroductionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atSupplier(routes.answerIntroduction(id));
  const asked = await page(() => loadIntroduction(actor, id));
  const { organisation, project, offer, need } = asked;
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={asked.supplier.name}>
      <div className="stack-loose">
        <BackLink href={landing(area.kind)}>Back to what waits for you</BackLink>
        <PageHeading eyebrow={project.title} title={`${organisation.name} asks for ${asked.asked}`} />
        <SummaryList
          rows={[
            { label: "You offer", value: `${offer.description} (${formatQuantity(offer, offer.left)} left)` },
            {
              label: "It would be for",
              value: need.instead ? `${need.description}, instead of money` : need.description,
            },
            ...(asked.message ? [{ label: "They say", value: asked.message }] : []),
            { label: "Asked on", value: formatInstantDay(asked.askedAt) },
            ...(organisation.about ? [{ label: `About ${organisation.name}`, value: organisation.about }] : []),
          ]}
        />
        <p>
          <a href={routes.project(area.programme.slug, project.slug)}>Read about {project.title}</a>
        </p>
        {asked.mayAnswer && <AnswerIntroduction asked={asked} />}
        {!asked.mayAnswer && <Answered asked={asked} />}
      </div>
    </WorkArea>
  );
}

function Answered({ asked }: { asked: IntroductionShown }) {
  const { status, pledge, reason, organisation } = asked;
  if (status === "accepted" && pledge)
    return (
      <Notice tone="success" title="You said yes">
        <div className="actions pt-2">
          <LinkButton href={routes.supplierPledge(pledge.id)}>See your pledge</LinkButton>
        </div>
      </Notice>
    );
  if (status === "declined")
    return <Notice title="You said no, thank you">{reason ?? "That is fine: it costs you nothing."}</Notice>;
  return <Notice title={`${organisation.name} no longer asks for this`}>{reason ?? "You need do nothing."}</Notice>;
}
