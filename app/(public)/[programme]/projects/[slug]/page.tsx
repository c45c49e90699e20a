import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { BackLink } from "@/components/layout/back-link";
import { PublicPage } from "@/components/layout/public-page";
import { JsonLd } from "@/components/sharing/json-ld";
import { Notice } from "@/components/ui/notice";
import { env } from "@/lib/env";
import { atPublic } from "@/lib/http/at-public";
import { sharing } from "@/lib/http/sharing";
import { page } from "@/lib/http/page";
import { loadProject, type ProjectShown } from "@/lib/projects/load-project";
import { routes } from "@/lib/routes";
import { listStories } from "@/lib/stories/list-stories";
import { projectInJsonLd } from "@/lib/sharing/json-ld";
import { Follow } from "./follow";
import { ProjectStory } from "./project-story";
import { WhatIsNeeded } from "./what-is-needed";

const shownStories = 12;

type Props = { params: Promise<{ programme: string; slug: string }> };

const load = cache(async (programme: string, slug: string) => {
  const { actor, area } = await atPublic(programme);
  const project = await page(() => loadProject(actor, slug));
  return { actor, area, project, stories: await listStories(actor, { projectId: project.id }, shownStories) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme, slug } = await params;
  const { project } = await load(programme, slug);
  const { title, summary, organisation } = project;
  return {
    title,
    ...sharing({
      title,
      description: summary ?? `A project of ${organisation.name} that needs help.`,
      path: routes.project(programme, slug),
      picture: routes.projectPicture(programme, slug),
      pictureSays: `${title}, ${organisation.name}`,
    }),
  };
}

/** A project: why it matters, what is needed, and how to help. */
export default async function ProjectPage({ params }: Props) {
  const { programme, slug } = await params;
  const { actor, area, project, stories } = await load(programme, slug);
  if (!area.programme) notFound();
  return (
    <PublicPage area={area} current="projects">
      <div className="stack">
        <JsonLd value={projectInJsonLd(project, env.address, programme)} />
        <BackLink href={routes.projects(programme)}>All projects</BackLink>
        <Standing project={project} programme={programme} />
        <div className="split">
          <ProjectStory project={project} stories={stories} today={new Date()} />
          <WhatIsNeeded project={project} actor={actor} />
        </div>
        <Follow project={project} actor={actor} programme={programme} />
        {project.status === "listed" && (
          <p>
            <a href={routes.poster(programme, slug)}>Print a poster of this project</a>
          </p>
        )}
      </div>
    </PublicPage>
  );
}

function Standing({ project, programme }: { project: ProjectShown; programme: string }) {
  const { status, relistedAs, endedReason } = project;
  if (status === "listed") return null;
  if (status === "draft" || status === "submitted") {
    return <Notice title="Only you can see this page">This project is not listed yet.</Notice>;
  }
  return (
    <Notice title={status === "closed" ? "This project has closed" : "This project has been withdrawn"}>
      {relistedAs ? (
        <p>
          It has been listed again: <a href={routes.project(programme, relistedAs)}>see it as it is now</a>.
        </p>
      ) : (
        <p>It is not taking pledges any more. Thank you to everybody who helped.</p>
      )}
      {project.ours && endedReason && <p>You said why: {endedReason}</p>}
    </Notice>
  );
}
