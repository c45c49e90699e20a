import { DocumentList } from "@/components/files/document-list";
import { Photograph } from "@/components/files/photograph";
import { StoriesTold } from "@/components/stories/story-told";
import { LinkButton } from "@/components/ui/button";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { Tag } from "@/components/ui/tag";
import { Waiting } from "@/components/projects/waiting";
import type { ProjectShown } from "@/lib/projects/load-project";
import { routes } from "@/lib/routes";
import type { StoryTold } from "@/lib/stories/list-stories";
import { YoungPeople } from "./young-people";

/** What a project is, in its own words: for whom, why, and how children shaped it. */
export function ProjectStory({
  project,
  stories,
  today,
}: {
  project: ProjectShown;
  stories: StoryTold[];
  today: Date;
}) {
  const { title, summary, story, drivers } = project;
  const [largest, ...others] = project.photographs;
  return (
    <div className="stack-loose">
      <div className="stack">
        <div className="tags">
          {drivers.map(({ code, name }) => (
            <Tag key={code} colour={ribbonColour(code)}>
              {name}
            </Tag>
          ))}
        </div>
        <h1 className="text-hero">{title}</h1>
        {summary && <p className="text-lead">{summary}</p>}
        <Facts project={project} today={today} />
        {project.status === "listed" && (
          <div className="actions pt-1 md:hidden">
            <LinkButton href="#needed">See what is needed</LinkButton>
          </div>
        )}
      </div>
      {largest && <Photograph photograph={largest} sizes="(min-width: 64rem) 44rem, 94vw" first />}
      {story && <p className="story">{story}</p>}
      <StoriesTold title="What came of it" programme={project.programme.slug} stories={stories} />
      <YoungPeople project={project} />
      <MoreToSee photographs={others} documents={project.documents} />
      <WhoRunsIt project={project} />
    </div>
  );
}

function MoreToSee({ photographs, documents }: Pick<ProjectShown, "photographs" | "documents">) {
  return (
    <>
      {photographs.length > 0 && (
        <section className="stack">
          <h2>More photographs</h2>
          <ul className="photographs">
            {photographs.map((photograph) => (
              <li key={photograph.id}>
                <Photograph photograph={photograph} sizes="(min-width: 64rem) 14rem, 94vw" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {documents.length > 0 && (
        <section className="stack">
          <h2>Documents</h2>
          <DocumentList documents={documents} />
        </section>
      )}
    </>
  );
}

function Facts({ project, today }: { project: ProjectShown; today: Date }) {
  const { programme, organisation, places, firstListedAt } = project;
  const children = helps(project);
  return (
    <div className="meta">
      <span>
        Run by <a href={routes.organisation(programme.slug, organisation.slug)}>{organisation.name}</a>
      </span>
      {places.length > 0 && <span>{places.join("; ")}</span>}
      {children && <span>{children}</span>}
      <Waiting project={{ ...project, listedAt: firstListedAt }} today={today} />
      {project.mostDeprived && (
        <span>
          {deprivedWords(project.mostDeprived)}{" "}
          <small>
            {project.mostDeprived.demonstration
              ? "(invented for the demonstration)"
              : "(English Indices of Deprivation 2025)"}
          </small>
        </span>
      )}
    </div>
  );
}

/** With several places it says which of them, so that nobody takes it for all. */
function deprivedWords({ where, percent }: NonNullable<ProjectShown["mostDeprived"]>): string {
  const which =
    where.length === 0
      ? "In one"
      : `${new Intl.ListFormat("en-GB").format(where)} ${where.length === 1 ? "is in one" : "are each in one"}`;
  return `${which} of the most deprived ${percent}% of neighbourhoods`;
}

function WhoRunsIt({ project: { programme, organisation, helpers } }: { project: ProjectShown }) {
  return (
    <>
      {organisation.about && (
        <section className="stack">
          <h2>Who runs it</h2>
          <p>
            <b>{organisation.name}.</b> {organisation.about}
          </p>
          <p>
            <a href={routes.organisation(programme.slug, organisation.slug)}>More about {organisation.name}</a>
          </p>
        </section>
      )}
      {helpers.length > 0 && (
        <section className="stack">
          <h2>Who has helped so far</h2>
          <p>
            {new Intl.ListFormat("en-GB").formatToParts(helpers.map(({ slug }) => slug)).map(({ type, value }) => {
              const helper = type === "element" ? helpers.find(({ slug }) => slug === value) : undefined;
              return helper ? (
                <a key={value} href={routes.organisation(programme.slug, value)}>
                  {helper.name}
                </a>
              ) : (
                value
              );
            })}
            .
          </p>
        </section>
      )}
    </>
  );
}

/** "Helps 60 children aged 2 to 11", as much of it as is known. */
function helps({ childrenExpected, ageFrom, ageTo }: ProjectShown): string | null {
  if (!childrenExpected) return null;
  const children = childrenExpected === 1 ? "1 child" : `${childrenExpected.toLocaleString("en-GB")} children`;
  if (ageFrom === null || ageTo === null) return `Helps ${children}`;
  return `Helps ${children} aged ${ageFrom === ageTo ? ageFrom : `${ageFrom} to ${ageTo}`}`;
}
