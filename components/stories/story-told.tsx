import { Photograph } from "@/components/files/photograph";
import { formatInstantDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import type { StoryTold } from "@/lib/stories/list-stories";

/** Stories of what came of something that was given, in the words of those who received it; nothing where there are none. */
export function StoriesTold({ title, programme, stories }: { title: string; programme: string; stories: StoryTold[] }) {
  if (stories.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <div className="stories">
        {stories.map((story) => (
          <article key={story.id} className="told stack">
            <StoryWords story={story} />
            <p className="text-small">
              {story.organisation.name} on {story.gave} from {allOf(story.suppliers)}, {formatInstantDay(story.at)}.{" "}
              <a href={routes.story(programme, story.id)}>
                A page to pass on<span className="sr-only"> of the story of {story.gave}</span>
              </a>
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}

/** The words of a story and its photograph. */
export function StoryWords({ story, first }: { story: Pick<StoryTold, "story" | "photograph">; first?: boolean }) {
  return (
    <>
      {story.photograph && (
        <Photograph photograph={story.photograph} sizes="(min-width: 64rem) 40rem, 94vw" first={first} />
      )}
      <blockquote className="story">{story.story}</blockquote>
    </>
  );
}

/** Who gave it, as one reads it: "Northgate Facilities and Alder Catering". */
export const allOf = (suppliers: StoryTold["suppliers"]): string =>
  new Intl.ListFormat("en-GB").format(suppliers.map(({ name }) => name));
