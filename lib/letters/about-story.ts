import { z } from "zod";
import type { Reader } from "@/lib/db";
import { aboutMatch } from "./about-match";
import type { Told } from "./addressed";

const flag = z.boolean().default(false);
const ofStory = z.object({ storyId: z.uuid(), thanks: flag, story: flag, tookDown: flag });

/**
 * What happened to the thank-you or the story of a match, and its two sides. `thanks` is what it says now, null where that is not new or
 * was taken back meanwhile; `hadStory` that there was a story, whatever stands now; `tookDown` that only the story went.
 */
export async function aboutStory(from: Reader, told: Told) {
  const about = await aboutMatch(from, told);
  const { storyId, thanks, story: hadStory, tookDown } = ofStory.parse(told.details);
  const standing = await from.story.findFirst({
    where: { id: storyId, withdrawnAt: null },
    select: { thanks: true, story: true },
  });
  return {
    ...{ ...about, hadStory, tookDown, hasStory: standing?.story != null },
    thanks: thanks ? (standing?.thanks ?? null) : null,
  };
}
export type AboutStory = Awaited<ReturnType<typeof aboutStory>>;
