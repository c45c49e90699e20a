import type { Metadata } from "next";
import { confirmDealAction } from "../deals/actions";
import { confirmDeliveryAction } from "../community/matches/[id]/actions";
import { declineAtHomeAction } from "../community/matches/[id]/story/actions";
import { DealsToConfirm } from "@/components/deals/deals-to-confirm";
import { ArrivalsToConfirm } from "@/components/deliveries/arrivals-to-confirm";
import { OwnLists } from "@/components/exports/own-lists";
import { AskedFor } from "@/components/introductions/asked-for";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { OffersForUs } from "@/components/offers/offers-for-us";
import { ParticipationTag } from "@/components/organisations/participation-tag";
import { tasksOf, Underway, waitingHeadline } from "@/components/projects/what-waits";
import { StoriesToTell } from "@/components/stories/stories-to-tell";
import { LinkButton } from "@/components/ui/button";
import { Card, CardGrid } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { type Task, TaskList } from "@/components/ui/task-list";
import { listAskedToVouch } from "@/lib/brokers/list-asked-to-vouch";
import { type Group, listGroups } from "@/lib/brokers/list-groups";
import { formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { listAsked } from "@/lib/introductions/list-asked";
import { loadCommunityHome } from "@/lib/projects/load-community-home";
import { listAskedStories } from "@/lib/stories/list-asked-stories";
import { listOffersForUs } from "@/lib/offers/list-offers-for-us";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "What we need to do" };

/** A broker's home: what waits for it on behalf of its groups, and the groups themselves. */
export default async function BrokerHomePage() {
  const { actor, area } = await atWork("broker", routes.broker);
  const [groups, home, thanks, asked, offers, asks] = await Promise.all([
    listGroups(actor),
    loadCommunityHome(actor),
    listAskedStories(actor),
    listAsked(actor),
    listOffersForUs(actor),
    listAskedToVouch(actor),
  ]);
  const waiting = [...claimTasks(groups), ...returnedTasks(groups), ...tasksOf(home, true)];
  return (
    <WorkArea area={area} current="home">
      <div className="stack-loose">
        <PageHeading
          eyebrow={area.person.organisation}
          title={waitingHeadline(waiting.length + home.deliveries.length + home.deals.length)}
        />
        {!area.approved && (
          <Notice title="Your organisation is waiting for approval">
            You can add groups as soon as the procurement team has approved your organisation.
          </Notice>
        )}
        <ArrivalsToConfirm deliveries={home.deliveries} action={confirmDeliveryAction} named />
        <DealsToConfirm deals={home.deals} side="community" action={confirmDealAction} named />
        {waiting.length > 0 && <TaskList tasks={waiting} />}
        <StoriesToTell asked={thanks} named decline={declineAtHomeAction} />
        <OffersForUs offers={offers} named />
        <AskedFor asked={asked} named />
        <Underway home={home} named />
        <section className="stack-loose" id="groups">
          <h2>Your groups</h2>
          {groups.length === 0 ? (
            <EmptyState title="No groups yet" action={<LinkButton href={routes.addGroup}>Add a group</LinkButton>}>
              List what a small group needs, and answer for it. The group needs no account, and can take over later.
            </EmptyState>
          ) : (
            <>
              <CardGrid>
                {groups.map((group) => (
                  <GroupCard key={group.id} group={group} />
                ))}
              </CardGrid>
              <div className="actions">
                <LinkButton href={routes.addGroup}>Add a group</LinkButton>
              </div>
            </>
          )}
          {asks.length > 0 && (
            <section className="stack">
              <h3>You asked to answer for them</h3>
              <TaskList tasks={asks.map(askedToVouch)} />
            </section>
          )}
          {area.approved && <OwnLists />}
        </section>
      </div>
    </WorkArea>
  );
}

function GroupCard({ group: { id, name, about, status, projects, listed } }: { group: Group }) {
  const count = projects === 1 ? "1 project" : `${projects} projects`;
  return (
    <Card
      title={name}
      href={routes.group(id)}
      foot={
        <>
          <ParticipationTag status={status} />
          <span>{projects === 0 ? "No projects yet" : `${count}, ${listed} listed`}</span>
        </>
      }
    >
      {about && <p>{about}</p>}
    </Card>
  );
}

const askedToVouch = ({ id, name, askedAt }: Awaited<ReturnType<typeof listAskedToVouch>>[number]): Task => ({
  label: name,
  href: routes.group(id),
  hint: `Asked on ${formatInstantDay(askedAt)}`,
  status: "Waiting for an answer",
  tone: "info",
});

function claimTasks(groups: Group[]): Task[] {
  return groups
    .filter(({ claims }) => claims > 0)
    .map(({ id, name, claims }) => ({
      label: `${claims === 1 ? "Somebody says" : `${claims} people say`} that ${name} is theirs`,
      href: `${routes.group(id)}#claims`,
      hint: "If you agree, they can act for the group themselves",
      status: "Answer",
      tone: "warn",
    }));
}

function returnedTasks(groups: Group[]): Task[] {
  return groups
    .filter(({ status }) => status === "returned")
    .map(({ id, name, reason }) => ({
      label: `Change what you said of ${name}`,
      href: routes.group(id),
      hint: `The procurement team says: ${reason ?? ""}`,
      status: "Returned",
      tone: "warn",
    }));
}
