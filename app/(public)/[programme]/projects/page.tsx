import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ProjectCard } from "@/components/projects/project-card";
import { CardGrid } from "@/components/ui/card";
import { Pagination } from "@/components/ui/pagination";
import { atPublic } from "@/lib/http/at-public";
import { listFilters } from "@/lib/projects/list-filters";
import { listProjects } from "@/lib/projects/list-projects";
import { readSearch, searchQuery } from "@/lib/projects/project-search";
import { routes } from "@/lib/routes";
import { Chooser } from "./chooser";
import { NothingFound } from "./nothing-found";
import { listTitle, whatIsShown } from "./what-is-shown";

type Props = {
  params: Promise<{ programme: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { area } = await atPublic((await params).programme);
  return {
    title: listTitle(readSearch(await searchParams)),
    description: `Projects for children in ${area.programme?.area ?? "this area"}, what each one needs, and how much of it is promised.`,
  };
}

/** Every project that somebody could help, to be chosen by what is needed, where, and in what order. */
export default async function ProjectsPage({ params, searchParams }: Props) {
  const search = readSearch(await searchParams);
  const { actor, area } = await atPublic((await params).programme);
  if (!area.programme) notFound();
  const { slug } = area.programme;
  const [found, filters] = await Promise.all([listProjects(actor, search), listFilters(actor)]);
  const today = new Date();
  const list = routes.projects(slug);
  const pageAt = (change: Parameters<typeof searchQuery>[1]) => ({ href: `${list}${searchQuery(search, change)}` });
  return (
    <PublicPage area={area} current="projects">
      <div className="stack">
        <PageHeading title="Find a project to help" />
        <Chooser action={list} search={search} filters={filters} />
        <h2 className="text-lead">{whatIsShown(search, found, filters)}</h2>
        {found.rows.length === 0 ? (
          <NothingFound list={list} search={search} filters={filters} />
        ) : (
          <CardGrid>
            {found.rows.map((project) => (
              <ProjectCard key={project.id} programme={slug} project={project} today={today} />
            ))}
          </CardGrid>
        )}
        {(found.previous ?? found.next) && (
          <Pagination
            previous={found.previous ? pageAt({ before: found.previous }) : undefined}
            next={found.next ? pageAt({ after: found.next }) : undefined}
          />
        )}
      </div>
    </PublicPage>
  );
}
