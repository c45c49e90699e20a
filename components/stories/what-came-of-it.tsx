import { routes } from "@/lib/routes";
import type { StoryTold } from "@/lib/stories/list-stories";
import { StoryCards } from "./story-cards";

/** The latest stories on a programme’s front page, and the way to all of them; nothing where there are none. */
export function WhatCameOfIt({ programme, stories }: { programme: string; stories: StoryTold[] }) {
  if (stories.length === 0) return null;
  return (
    <section className="wrap page stack">
      <div className="heading-row">
        <h2>What came of it</h2>
        <a href={routes.stories(programme)}>Read every story</a>
      </div>
      <StoryCards programme={programme} stories={stories} level={3} />
    </section>
  );
}
