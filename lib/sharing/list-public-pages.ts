import { visitorTo } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { listProgrammes } from "@/lib/programmes/get-programme";
import { publicProjects } from "@/lib/projects/visible";
import { routes } from "@/lib/routes";
import { listStories } from "@/lib/stories/list-stories";

export type PublicPageListed = { path: string; changed: Date | null };

/** A sitemap takes 50,000 addresses (sitemaps.org); so many of the newest projects leave room for the rest. */
const mostProjects = 30_000;
const mostStories = 1_000;

/** The addresses of every public page: the general ones, each programme's, its projects that are still listed and the stories that are told, the newest first. */
export async function listPublicPages(): Promise<PublicPageListed[]> {
  const programmes = await listProgrammes();
  const general = [routes.home, routes.howWeCount, routes.accessibility, routes.privacy];
  const each = Math.floor(mostProjects / Math.max(1, programmes.length));
  const projects = await Promise.all(programmes.map(({ id, slug }) => projectsOf(id, slug, each)));
  const stories = await Promise.all(programmes.map(({ id, slug }) => storiesOf(id, slug)));
  return [
    ...[
      ...general,
      ...programmes.flatMap(({ slug }) => [routes.programme(slug), routes.projects(slug), routes.stories(slug)]),
    ].map((path) => ({
      path,
      changed: null,
    })),
    ...projects.flat(),
    ...stories.flat(),
  ];
}

async function projectsOf(programmeId: string, programme: string, most: number): Promise<PublicPageListed[]> {
  const rows = await ask<{ slug: string; listedAt: Date }>`
    SELECT p.slug, p."listedAt" FROM "Project" p WHERE ${publicProjects(visitorTo(programmeId))} AND p.status = 'listed'
    ORDER BY p."listedAt" DESC, p.id DESC LIMIT ${most}`;
  return rows.map(({ slug, listedAt }) => ({ path: routes.project(programme, slug), changed: listedAt }));
}

async function storiesOf(programmeId: string, programme: string): Promise<PublicPageListed[]> {
  const stories = await listStories(visitorTo(programmeId), {}, mostStories);
  return stories.map(({ id, at }) => ({ path: routes.story(programme, id), changed: at }));
}
