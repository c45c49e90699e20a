import type { Actor } from "@/lib/auth/actor";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { listStories, type StoryTold } from "./list-stories";

/** A story that anybody may read, by its address in the actor's programme; refuses `notFound`, also once it is taken back. */
export async function loadStory(actor: Actor, id: string): Promise<StoryTold> {
  const [story] = await listStories(actor, { storyId: uuid(id) }, 1);
  if (!story) throw new Refusal("notFound", "Story not found");
  return story;
}
