import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction, type Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { getMatchToTell } from "./get-story";
import { readStory } from "./read-story";
import { recordStory } from "./record-story";
import { withPhotograph } from "./with-photograph";

const storyToTell = z.object({ matchId: z.string() });

/**
 * Once something of a match is confirmed, the community organisation, or whoever speaks for it, thanks the suppliers, tells everybody
 * what came of it, or both; a story needs a consent, and may have one photograph. Refuses `invalid` beside the field, and `conflict`
 * before anything is confirmed and where a story stands already.
 */
export async function tellStory(actor: Actor, input: unknown) {
  const { matchId } = read(storyToTell, input);
  await transaction((tx) => matchToTell(tx, actor, matchId));
  const written = readStory(input, false);
  return withPhotograph({ actor, input, written }, async (tx, photograph) => {
    const { match, story: standing } = await matchToTell(tx, actor, matchId);
    if (standing) throw new Refusal("conflict", "Something is written here already. You can change it");
    const { id: projectId, organisationId } = match.need.project;
    if (photograph) await tx.file.create({ data: { ...photograph, organisationId } });
    const { thanks, story, consent } = written;
    const at = now();
    const told = await tx.story.create({
      data: {
        ...{ projectId, matchId: match.id, thanks, story, fileId: photograph?.id ?? null },
        ...{ consent, consentedAt: consent === null ? null : at, userId: actor.userId, createdAt: at },
      },
    });
    const details = { storyId: told.id, thanks: thanks !== null, story: story !== null };
    await recordStory(tx, actor, "story.told", match, details);
    return { storyId: told.id, matchId: match.id };
  });
}

async function matchToTell(tx: Tx, actor: Actor, matchId: string) {
  const found = await getMatchToTell(tx, actor, matchId);
  authorise(actor, "story.tell", { project: found.match.need.project });
  if (!found.match.deliveries.some(({ status }) => status === "confirmed"))
    throw new Refusal("conflict", "Nothing is confirmed here. Say first what arrived");
  return found;
}
