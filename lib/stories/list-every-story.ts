import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { listStories, type StoryTold } from "./list-stories";

export const storiesPageLength = 12;

const question = z.object({ after: z.uuid().nullable().catch(null).default(null) });

/** A page of a programme's stories that anybody may read, the newest first, and the id that the next page begins after. */
export async function listEveryStory(
  actor: Actor,
  input: unknown,
): Promise<{ stories: StoryTold[]; first: boolean; next: string | null }> {
  const { after } = question.parse(input);
  const found = await listStories(actor, after === null ? {} : { afterId: after }, storiesPageLength + 1);
  const stories = found.slice(0, storiesPageLength);
  return { stories, first: after === null, next: found.length > stories.length ? (stories.at(-1)?.id ?? null) : null };
}
