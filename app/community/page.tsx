import type { Metadata } from "next";
import { DealsToConfirm } from "@/components/deals/deals-to-confirm";
import { ArrivalsToConfirm } from "@/components/deliveries/arrivals-to-confirm";
import { OwnLists } from "@/components/exports/own-lists";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { AskedFor } from "@/components/introductions/asked-for";
import { OffersForUs } from "@/components/offers/offers-for-us";
import { OurProjectCard } from "@/components/projects/our-project-card";
import { tasksOf, Underway, waitingHeadline } from "@/components/projects/what-waits";
import { StoriesToTell } from "@/components/stories/stories-to-tell";
import { LinkButton } from "@/components/ui/button";
import { CardGrid } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { type Task, TaskList } from "@/components/ui/task-list";
import { listVouchings } from "@/lib/brokers/list-vouchings";
import { type ClaimToDecide, listClaims } from "@/lib/claims/list-claims";
import { atWork } from "@/lib/http/at-work";
import { listAsked } from "@/lib/introductions/list-asked";
import { listOffersForUs } from "@/lib/offers/list-offers-for-us";
import { loadCommunityHome } from "@/lib/projects/load-community-home";
import { routes } from "@/lib/routes";
import { listAskedStories } from "@/lib/stories/list-asked-stories";
import { confirmDealAction } from "../deals/actions";
import { confirmDeliveryAction } from "./matches/[id]/actions";
import { declineAtHomeAction } from "./matches/[id]/story/actions";

export const metadata: Metadata = { title: "What we need to do" };

/** A community organisation's home: what waits for it first, then its projects. */
export default async function CommunityHomePage() {
  const { actor, area } = await atWork("community", routes.community);
  const ours = actor.organisationId ?? "";
  const [home, asked, offers, vouchings, claims, thanks] = await Promise.all([
    loadCommunityHome(actor),
    listAsked(actor),
    listOffersForUs(actor),
    listVouchings(actor, ours),
    listClaims(actor, ours),
    listAskedStories(actor),
  ]);
  const waiting = [...claims.map(brokerAsks), ...tasksOf(home)];
  const count = waiting.length + home.deliveries.length + home.deals.length;
  return (
    <WorkArea area={area} current="home">
      <div className="stack-loose">
        <PageHeading eyebrow={area.person.organisation} title={waitingHeadline(count)} />
        {!area.approved && (
          <Notice title="Your organisation is waiting for approval">
            You can write a project now. You can send it as soon as the procurement team has approved your organisation.
          </Notice>
        )}
        <ArrivalsToConfirm deliveries={home.deliveries} action={confirmDeliveryAction} />
        <DealsToConfirm deals={home.deals} side="community" action={confirmDealAction} />
        {waiting.length > 0 && <TaskList tasks={waiting} />}
        <StoriesToTell asked={thanks} decline={declineAtHomeAction} />
        <OffersForUs offers={offers} />
        <AskedFor asked={asked} />
        <Underway home={home} />
        <OurProjects projects={home.projects} approved={area.approved} />
        {vouchings.length > 0 && (
          <p className="soft">
            {names(vouchings.map(({ broker }) => broker))} can answer for you too.{" "}
            <a href={routes.ourBrokers}>Who answers for us</a>
          </p>
        )}
      </div>
    </WorkArea>
  );
}

type Ours = { projects: Awaited<ReturnType<typeof loadCommunityHome>>["projects"]; approved: boolean };

/** Its projects, and the lists that it can take away and bring back. */
function OurProjects({ projects, approved }: Ours) {
  return (
    <section className="stack-loose" id="projects">
      <h2>Our projects</h2>
      {projects.length === 0 ? (
        <EmptyState title="No projects yet" action={<LinkButton href={routes.startProject}>List a project</LinkButton>}>
          Tell suppliers what the children you work with need. It takes about ten minutes, and you can stop and come
          back.
        </EmptyState>
      ) : (
        <>
          <CardGrid>
            {projects.map((project) => (
              <OurProjectCard key={project.id} project={project} />
            ))}
          </CardGrid>
          <div className="actions">
            <LinkButton href={routes.startProject}>List another project</LinkButton>
          </div>
          {approved && <OwnLists />}
        </>
      )}
    </section>
  );
}

const names = (brokers: string[]) => new Intl.ListFormat("en-GB").format(brokers);

function brokerAsks({ broker }: ClaimToDecide): Task {
  return {
    label: `${broker ?? "Somebody"} asks to answer for you`,
    href: routes.ourBrokers,
    hint: "If you agree, they can list projects and answer pledges for you. You still can too",
    status: "Answer",
    tone: "warn",
  };
}
