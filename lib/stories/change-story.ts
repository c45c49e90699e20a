import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction, type Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { dropPhotograph } from "./drop-photograph";
import { getStory } from "./get-story";
import { readStory, type StoryWritten } from "./read-story";
import { recordStory } from "./record-story";
import { type PhotographKept, withPhotograph } from "./with-photograph";

const storyToChange = z.object({ storyId: z.string() });

/**
 * Changes a thank-you or a story, its photograph and its consent, which is given anew. Without a story its photograph goes too. Refuses
 * `invalid` beside the field, and `conflict` what has been taken back.
 */
export async function changeStory(actor: Actor, input: unknown) {
  const { storyId } = read(storyToChange, input);
  const before = await transaction((tx) => getStory(tx, actor, "story.change", storyId));
  const written = readStory(input, before.story.fileId !== null);
  return withPhotograph({ actor, input, written }, async (tx, photograph) => {
    const { match, story: old } = await getStory(tx, actor, "story.change", storyId);
    const { organisationId } = match.need.project;
    if (photograph) await tx.file.create({ data: { ...photograph, organisationId } });
    const fileId = await photographAfter(tx, old.fileId, written, photograph);
    const { thanks, story, consent } = written;
    await tx.story.updateMany({
      where: { id: old.id, withdrawnAt: null },
      data: { thanks, story, fileId, consent, consentedAt: consent === null ? null : now(), userId: actor.userId },
    });
    const firstThanks = thanks !== null && old.thanks === null;
    const tookDown = old.story !== null && story === null;
    const details = { storyId: old.id, thanks: firstThanks, story: story !== null, tookDown };
    await recordStory(tx, actor, "story.changed", match, details);
    return { storyId: old.id, matchId: match.id };
  });
}

/** The photograph of the story from now on: the one that was sent, the one that was there, or none. */
async function photographAfter(tx: Tx, old: string | null, written: StoryWritten, sent: PhotographKept) {
  if (old !== null && !sent && written.story !== null && !written.removePhotograph) {
    const { alternativeText, consent } = written;
    await tx.file.update({ where: { id: old }, data: { alternativeText, consent, consentedAt: now() } });
    return old;
  }
  if (old !== null) await dropPhotograph(tx, old);
  return sent?.id ?? null;
}
