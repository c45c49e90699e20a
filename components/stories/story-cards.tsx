import { Photograph } from "@/components/files/photograph";
import { Card, CardGrid } from "@/components/ui/card";
import { routes } from "@/lib/routes";
import { firstWords } from "@/lib/stories/first-words";
import type { StoryTold } from "@/lib/stories/list-stories";
import { allOf } from "./story-told";

/** Stories side by side, each with its first words and the way to the whole of it; `level` is that of their headings. */
export function StoryCards({ programme, stories, level }: { programme: string; stories: StoryTold[]; level: 2 | 3 }) {
  return (
    <CardGrid>
      {stories.map((story) => (
        <Card
          key={story.id}
          level={level}
          title={`${story.gave} from ${allOf(story.suppliers)}`}
          href={routes.story(programme, story.id)}
          under={`${story.organisation.name} · ${story.project.title}`}
          picture={
            story.photograph && <Photograph photograph={story.photograph} sizes="6rem" className="card-picture" />
          }
        >
          <p>{firstWords(story.story, 180)}</p>
        </Card>
      ))}
    </CardGrid>
  );
}
