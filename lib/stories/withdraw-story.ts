import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { dropPhotograph } from "./drop-photograph";
import { getStory } from "./get-story";
import { recordStory } from "./record-story";

const storyToWithdraw = z.object({ storyId: z.string() });

/**
 * A thank-you and story are taken back at once, as a consent can be: their words are forgotten and the photograph is deleted. That there
 * was one stays known. Refuses `conflict` when it has been taken back already.
 */
export async function withdrawStory(actor: Actor, input: unknown) {
  const { storyId } = read(storyToWithdraw, input);
  return once(actor, input, async (tx) => {
    const { match, story } = await getStory(tx, actor, "story.withdraw", storyId);
    const { count } = await tx.story.updateMany({
      where: { id: story.id, withdrawnAt: null },
      data: { thanks: null, story: null, fileId: null, withdrawnAt: now() },
    });
    if (count === 0) throw new Refusal("conflict", "This has been taken back already");
    if (story.fileId !== null) await dropPhotograph(tx, story.fileId);
    const details = { storyId: story.id, story: story.story !== null };
    await recordStory(tx, actor, "story.withdrawn", match, details);
    return { id: story.id, matchId: match.id };
  });
}
