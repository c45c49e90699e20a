import { Card, CardGrid } from "@/components/ui/card";
import { routes } from "@/lib/routes";
import { firstWords } from "@/lib/stories/first-words";
import type { StoryTold } from "@/lib/stories/list-stories";
import { allOf } from "./story-told";

/** The latest stories on a programme’s front page, each with its first words; nothing where there are none. */
export function WhatCameOfIt({ programme, stories }: { programme: string; stories: StoryTold[] }) {
  if (stories.length === 0) return null;
  return (
    <section className="wrap page stack">
      <h2>What came of it</h2>
      <CardGrid>
        {stories.map((story) => (
          <Card
            key={story.id}
            title={`${story.gave} from ${allOf(story.suppliers)}`}
            href={routes.story(programme, story.id)}
            under={`${story.organisation.name} · ${story.project.title}`}
          >
            <p>{firstWords(story.story, 180)}</p>
          </Card>
        ))}
      </CardGrid>
    </section>
  );
}
