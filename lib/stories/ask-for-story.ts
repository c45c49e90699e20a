import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { getMatchToTell } from "./get-story";
import { recordStory } from "./record-story";

const storyToAskFor = z.object({ matchId: z.string() });

/**
 * Asks the community organisation for a thank-you and a story once something of a match is confirmed and nothing of it is in dispute: once
 * for each match, whatever comes of it, and not where one was written or set aside already. Says whether it asked.
 */
export async function askForStory(actor: Actor, input: unknown): Promise<{ asked: boolean }> {
  const { matchId } = read(storyToAskFor, input);
  return transaction(async (tx) => {
    const { match } = await getMatchToTell(tx, actor, matchId);
    authorise(actor, "story.ask", {});
    const states = match.deliveries.map(({ status }) => status);
    const good = states.includes("confirmed") && !states.includes("disputed");
    if (!good || (await tx.story.count({ where: { matchId: match.id } })) > 0) return { asked: false };
    const asked = await tx.$executeRaw`
      INSERT INTO "StoryAsk" ("matchId", "askedAt") VALUES (${match.id}::uuid, ${now()}) ON CONFLICT ("matchId") DO NOTHING`;
    if (asked > 0) await recordStory(tx, actor, "story.asked", match, {});
    return { asked: asked > 0 };
  });
}
