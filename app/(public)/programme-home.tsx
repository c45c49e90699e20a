import { PublicPage } from "@/components/layout/public-page";
import { ProjectCard } from "@/components/projects/project-card";
import { WhatCameOfIt } from "@/components/stories/what-came-of-it";
import { LinkButton } from "@/components/ui/button";
import { CardGrid } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { Actor } from "@/lib/auth/actor";
import type { PublicArea } from "@/lib/http/at-public";
import { readChannels } from "@/lib/metrics/channels";
import { publicFigures } from "@/lib/metrics/public-figures";
import type { Programme } from "@/lib/programmes/get-programme";
import { loadHomeProjects, loadLongestWaitingFor, type WaitingFor } from "@/lib/projects/load-home-projects";
import type { ProjectRow } from "@/lib/projects/load-project-rows";
import { routes } from "@/lib/routes";
import { listStories } from "@/lib/stories/list-stories";
import { HomeFigures } from "./home-figures";
import { WhatCouldYouGive } from "./what-could-you-give";

/** A programme's front page: what children wait for, a way to find what one could give, the figures, and projects to look at. */
export async function ProgrammeHome({
  actor,
  area,
  programme,
  channel,
}: {
  actor: Actor;
  area: PublicArea;
  programme: Programme;
  /** What the address says of which matches the figures count. */
  channel: string | string[] | undefined;
}) {
  const [projects, waitingFor, figures, stories] = await Promise.all([
    loadHomeProjects(actor),
    loadLongestWaitingFor(actor),
    publicFigures(actor, undefined, readChannels(channel)),
    listStories(actor, {}, 3),
  ]);
  const mayList = actor.role === "visitor" || actor.role === "community";
  return (
    <PublicPage area={area} width="full">
      <div className="wrap hero split">
        <Opening programme={programme} waitingFor={waitingFor} lists={mayList} />
        <WhatCouldYouGive programme={programme.slug} />
      </div>
      <HomeFigures figures={figures} />
      <ProjectsToSee programme={programme.slug} projects={projects} lists={mayList} />
      <WhatCameOfIt programme={programme.slug} stories={stories} />
    </PublicPage>
  );
}

function Opening({
  programme,
  waitingFor,
  lists,
}: {
  programme: Programme;
  waitingFor: WaitingFor | null;
  lists: boolean;
}) {
  return (
    <div className="stack">
      <h1 className="text-hero">
        {waitingFor
          ? `${waitingFor.children.toLocaleString("en-GB")} children are waiting for ${waitingFor.things}. You may have some.`
          : "A local child needs something that you may have."}
      </h1>
      <p className="text-lead">
        Suppliers to the NHS in {programme.area} give what they have – things, time, rooms, skills, money – to projects
        for local children that have said what they need.
      </p>
      <div className="actions pt-2">
        <LinkButton href={routes.projects(programme.slug)}>See what is needed</LinkButton>
        {lists && (
          <LinkButton href={routes.startProject} variant="quiet">
            List your project
          </LinkButton>
        )}
      </div>
    </div>
  );
}

function ProjectsToSee({ programme, projects, lists }: { programme: string; projects: ProjectRow[]; lists: boolean }) {
  const today = new Date();
  return (
    <section className="wrap page stack">
      <div className="heading-row">
        <h2>Waiting for somebody like you</h2>
        <a href={routes.projects(programme)}>See every project that needs help</a>
      </div>
      {projects.length === 0 ? (
        <EmptyState
          title="No project is waiting today"
          action={lists && <LinkButton href={routes.startProject}>List your project</LinkButton>}
        >
          Community organisations list what they need here. If you work with children, yours could be the first.
        </EmptyState>
      ) : (
        <CardGrid>
          {projects.map((project) => (
            <ProjectCard key={project.id} programme={programme} project={project} today={today} />
          ))}
        </CardGrid>
      )}
    </section>
  );
}
