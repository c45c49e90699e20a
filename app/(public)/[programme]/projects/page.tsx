import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TakeAway } from "@/components/exports/take-away";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ProjectCard } from "@/components/projects/project-card";
import { Chips } from "@/components/search/chips";
import { CardGrid } from "@/components/ui/card";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/lib/auth/policy";
import { atPublic } from "@/lib/http/at-public";
import { sharing } from "@/lib/http/sharing";
import { routes } from "@/lib/routes";
import { queryToKeep } from "@/lib/saved-searches/kept-query";
import { describeSearch, searchTitle } from "@/lib/search/describe-search";
import { listChosen } from "@/lib/search/list-chosen";
import { nameChoices } from "@/lib/search/name-choices";
import { readSearch, searchQuery } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { Chooser } from "./chooser";
import { NothingFound } from "./nothing-found";
import { Orders } from "./orders";
import { OtherWords } from "./other-words";
import { SearchMap } from "./search-map";
import { Views } from "./views";

type Props = {
  params: Promise<{ programme: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { area } = await atPublic((await params).programme);
  const search = readSearch(await searchParams);
  const title = searchTitle(search);
  const slug = area.programme?.slug ?? "";
  const query = searchQuery(search, { view: "list" });
  const shared = sharing({
    title,
    path: `${routes.projects(slug)}${query}`,
    picture: routes.programmePicture(slug),
    description: `Projects for children in ${area.programme?.area ?? "this area"}, what each one needs, and how much of it is promised.`,
  });
  const feed = { "application/atom+xml": [{ url: `${routes.feed(slug)}${query}`, title }] };
  return { title, ...shared, alternates: { ...shared.alternates, types: feed } };
}

/** Every project that somebody could help, to be found by words, by what is needed and where, and in what order. */
export default async function ProjectsPage({ params, searchParams }: Props) {
  const search = readSearch(await searchParams);
  const { actor, area } = await atPublic((await params).programme);
  if (!area.programme) notFound();
  const { slug } = area.programme;
  const found = await searchProjects(actor, search);
  const names = await nameChoices(actor, search, found.counts);
  const list = routes.projects(slug);
  const today = new Date();
  const to = (change: Parameters<typeof searchQuery>[1]) => `${list}${searchQuery(search, change)}`;
  return (
    <PublicPage area={area} current="projects">
      <div className="stack">
        <PageHeading title="Find a project to help" />
        <div className="find" data-view={search.view}>
          <Chooser action={list} programme={slug} search={search} found={found} names={names} />
          <section className="stack" aria-labelledby="shown">
            <h2 className="text-lead" id="shown">
              {describeSearch({ ...search, words: found.mended ?? search.words }, names, found.total, found.sort)}
            </h2>
            <OtherWords search={search} found={found} to={to} />
            <Chips chosen={listChosen(search, names)} to={to} list={list} />
            <p>
              <a href={routes.saveSearch(slug, queryToKeep(search))}>Tell me about new ones like these</a>
            </p>
            {found.total > 0 && (
              <div className="heading-row">
                <Orders search={search} found={found} to={to} />
                <Views search={search} to={to} />
              </div>
            )}
            {found.rows.length === 0 ? (
              <NothingFound actor={actor} search={search} names={names} list={list} to={to} />
            ) : (
              <div className="beside">
                {search.view === "map" && <SearchMap programme={slug} found={found} />}
                <div id="listed">
                  <CardGrid compact>
                    {found.rows.map((project) => (
                      <ProjectCard key={project.id} programme={slug} project={project} today={today} />
                    ))}
                  </CardGrid>
                </div>
              </div>
            )}
            {(found.previous ?? found.next) && (
              <Pagination
                previous={found.previous ? { href: to({ before: found.previous }) } : undefined}
                next={found.next ? { href: to({ after: found.next }) } : undefined}
              />
            )}
            {can(actor, "export.make", {}) && found.total > 0 && (
              <TakeAway list="projects" query={queryToKeep(search)} />
            )}
          </section>
        </div>
      </div>
    </PublicPage>
  );
}
