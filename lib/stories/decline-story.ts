import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { getMatchToTell } from "./get-story";
import { recordStory } from "./record-story";

const storyToDecline = z.object({ matchId: z.string() });

/**
 * “Not this time”: no thank-you and no story for a match, and nobody asks again. It costs nothing, the supplier is not told, and one can be
 * told all the same later. Pressed twice it is said once. Refuses `conflict` where something is written already.
 */
export async function declineStory(actor: Actor, input: unknown) {
  const { matchId } = read(storyToDecline, input);
  return transaction(async (tx) => {
    const { match, story } = await getMatchToTell(tx, actor, matchId);
    authorise(actor, "story.decline", { project: match.need.project });
    if (story) throw new Refusal("conflict", "Something is written here already. You can change it");
    const said = await tx.$executeRaw`
      INSERT INTO "StoryAsk" ("matchId", "declinedAt") VALUES (${match.id}::uuid, ${now()})
      ON CONFLICT ("matchId") DO UPDATE SET "declinedAt" = excluded."declinedAt" WHERE "StoryAsk"."declinedAt" IS NULL`;
    if (said > 0) await recordStory(tx, actor, "story.declined", match, {});
    return { matchId: match.id };
  });
}
