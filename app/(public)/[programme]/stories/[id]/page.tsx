import type { Metadata } from "next";
import { cache } from "react";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { allOf, StoryWords } from "@/components/stories/story-told";
import { formatInstantDay } from "@/lib/dates";
import { atPublic } from "@/lib/http/at-public";
import { page } from "@/lib/http/page";
import { sharing } from "@/lib/http/sharing";
import { routes } from "@/lib/routes";
import { firstWords } from "@/lib/stories/first-words";
import { loadStory } from "@/lib/stories/load-story";

type Props = { params: Promise<{ programme: string; id: string }> };

const load = cache(async (programme: string, id: string) => {
  const { actor, area } = await atPublic(programme);
  return { area, story: await page(() => loadStory(actor, id)) };
});

/** Its picture is the project’s own: a photograph that others have copied could not be taken back. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme, id } = await params;
  const { story } = await load(programme, id);
  const title = `What came of ${story.gave}`;
  return {
    title,
    ...sharing({
      title: `${title}: ${story.project.title}`,
      description: firstWords(story.story, 160),
      path: routes.story(programme, id),
      picture: routes.projectPicture(programme, story.project.slug),
      pictureSays: `${story.project.title}, ${story.organisation.name}`,
    }),
  };
}

/** A story of what came of something that was given, on a page to pass on. */
export default async function StoryPage({ params }: Props) {
  const { programme, id } = await params;
  const { area, story } = await load(programme, id);
  const { gave, project, organisation, suppliers, matchId, at } = story;
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={routes.project(programme, project.slug)}>{project.title}</BackLink>
        <PageHeading eyebrow={organisation.name} title={`What came of ${gave}`} lede={`From ${allOf(suppliers)}`} />
        <article className="told stack">
          <StoryWords story={story} first />
        </article>
        <p className="soft">
          Told by <a href={routes.organisation(programme, organisation.slug)}>{organisation.name}</a> on{" "}
          {formatInstantDay(at)}. They <a href={routes.badge(programme, matchId)}>confirmed what arrived</a>. See all
          that{" "}
          {suppliers.map(({ name, slug }, index) => (
            <span key={slug}>
              {index > 0 && (index === suppliers.length - 1 ? " and " : ", ")}
              <a href={routes.organisation(programme, slug)}>{name}</a>
            </span>
          ))}{" "}
          {suppliers.length === 1 ? "has" : "have"} given, or <a href={routes.stories(programme)}>read every story</a>.
        </p>
      </div>
    </PublicPage>
  );
}
