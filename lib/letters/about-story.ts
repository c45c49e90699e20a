import { z } from "zod";
import type { Reader } from "@/lib/db";
import { aboutMatch } from "./about-match";
import type { Told } from "./addressed";

const ofStory = z.object({
  storyId: z.uuid().optional(),
  thanks: z.boolean().optional(),
  story: z.boolean().optional(),
});

/**
 * What happened to the thank-you or the story of a match, and its two sides. `thanks` is what it says now, null where that is not new or
 * was taken back meanwhile.
 */
export async function aboutStory(from: Reader, told: Told) {
  const about = await aboutMatch(from, told);
  const { storyId = "", thanks = false, story = false } = ofStory.parse(told.details);
  const standing = await from.story.findFirst({
    where: { id: storyId === "" ? { in: [] } : storyId, withdrawnAt: null },
    select: { thanks: true, story: true },
  });
  return {
    ...about,
    thanks: thanks ? (standing?.thanks ?? null) : null,
    hasStory: standing?.story != null,
    /** There was a story, whatever stands now. */
    hadStory: story,
  };
}
export type AboutStory = Awaited<ReturnType<typeof aboutStory>>;
