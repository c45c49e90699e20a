import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { CardGrid } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { type Task, TaskList } from "@/components/ui/task-list";
import { formatDay, formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { formatAgreed } from "@/lib/matches/agreed";
import { loadCommunityHome } from "@/lib/projects/load-community-home";
import { routes } from "@/lib/routes";
import { OurProjectCard } from "./our-project-card";

export const metadata: Metadata = { title: "What we need to do" };

type Home = Awaited<ReturnType<typeof loadCommunityHome>>;

/** A community organisation's home: what waits for it first, then its projects. */
export default async function CommunityHomePage() {
  const { actor, area } = await atWork("community", routes.community);
  const home = await loadCommunityHome(actor);
  const waiting = tasksOf(home);
  return (
    <WorkArea area={area} current="home">
      <div className="stack-loose">
        <PageHeading eyebrow={area.person.organisation} title={headline(waiting.length)} />
        {!area.approved && (
          <Notice title="Your organisation is waiting for approval">
            You can write a project now. You can send it as soon as the procurement team has approved your organisation.
          </Notice>
        )}
        {waiting.length > 0 && <TaskList tasks={waiting} />}
        <Underway home={home} />
        <section className="stack-loose" id="projects">
          <h2>Our projects</h2>
          {home.projects.length === 0 ? (
            <EmptyState
              title="No projects yet"
              action={<LinkButton href={routes.startProject}>List a project</LinkButton>}
            >
              Tell suppliers what the children you work with need. It takes about ten minutes, and you can stop and come
              back.
            </EmptyState>
          ) : (
            <>
              <CardGrid>
                {home.projects.map((project) => (
                  <OurProjectCard key={project.id} project={project} />
                ))}
              </CardGrid>
              <div className="actions">
                <LinkButton href={routes.startProject}>List another project</LinkButton>
              </div>
            </>
          )}
        </section>
      </div>
    </WorkArea>
  );
}

function headline(waiting: number): string {
  if (waiting === 0) return "Nothing waits for you";
  return waiting === 1 ? "One thing waits for you" : `${waiting} things wait for you`;
}

function Underway({ home }: { home: Home }) {
  if (home.matches.length === 0) return null;
  const tasks = home.matches.map((match) => ({
    label: `${formatAgreed(counted(match), match.quantity)} from ${match.supplier}`,
    href: routes.communityMatch(match.id),
    hint: `${match.title} · agreed ${formatInstantDay(match.agreedAt)}`,
    status: "On its way",
    tone: "info" as const,
  }));
  return (
    <section className="stack">
      <h2>On its way to you</h2>
      <p className="soft">Say when something arrives, even if the supplier has not.</p>
      <TaskList tasks={tasks} />
    </section>
  );
}

const counted = ({ inKind, line, type, unit }: Home["pledges" | "deliveries" | "matches"][number]) => ({
  inKind,
  line: line === null ? null : { description: line },
  need: { type, unit },
});

function tasksOf({ pledges, deliveries, returned, drafts }: Home): Task[] {
  return [
    ...pledges.map((pledge) => ({
      label: `${pledge.supplier} has pledged ${formatAgreed(counted(pledge), pledge.quantity)}`,
      href: routes.communityPledge(pledge.id),
      hint: `${pledge.title} · pledged ${formatInstantDay(pledge.offeredAt)}`,
      status: "Answer",
      tone: "warn" as const,
    })),
    ...deliveries.map((delivery) => ({
      label: `Did ${formatAgreed(counted(delivery), delivery.quantity)} arrive from ${delivery.supplier}?`,
      href: `${routes.communityMatch(delivery.matchId)}#${delivery.id}`,
      hint: `${delivery.title} · they say it came on ${formatDay(delivery.deliveredOn)}`,
      status: "Confirm",
      tone: "warn" as const,
    })),
    ...returned.map(({ id, title, returnedReason }) => ({
      label: `Change ${title}`,
      href: routes.communityProject(id),
      hint: `The procurement team says: ${returnedReason ?? ""}`,
      status: "Returned",
      tone: "warn" as const,
    })),
    ...drafts.map(({ id, title }) => ({
      label: `Finish ${title}`,
      href: routes.communityProject(id),
      hint: "Only your organisation sees it until you send it",
      status: "Draft",
      tone: "neutral" as const,
    })),
  ];
}
