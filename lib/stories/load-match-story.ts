import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import type { PhotographShown } from "@/lib/files/list-files";
import { getMatch } from "@/lib/matches/visible";
import { listStories } from "./list-stories";

/** The thank-you and story of a match as its two sides see them. */
export type MatchStory = {
  matchId: string;
  story: {
    id: string;
    thanks: string | null;
    story: string | null;
    photograph: PhotographShown | null;
    at: Date;
    /** Everybody may read the story at present. */
    inPublic: boolean;
  } | null;
  /** The actor may write, change and take back. */
  mine: boolean;
  /** Something is confirmed, so that there is something to say thank you for. */
  arrived: boolean;
  /** What the actor could do: say thank you now, do so all the same after saying no, or nothing. */
  could: "tell" | "tell after all" | null;
};

/** The thank-you and story of a match within what the actor may see; refuses `notFound`. What was asked and declined is for those who tell it only. */
export async function loadMatchStory(actor: Actor, matchId: string): Promise<MatchStory> {
  const match = await getMatch(db, actor, matchId);
  const [stories, ask, shown] = await Promise.all([
    db.story.findMany({ where: { matchId }, include: { file: true } }),
    db.storyAsk.findUnique({ where: { matchId } }),
    listStories(actor, { matchId }, 1),
  ]);
  const standing = stories.find(({ withdrawnAt }) => withdrawnAt === null);
  const states = match.deliveries.map(({ status }) => status);
  const arrived = states.includes("confirmed");
  const mine = can(actor, "story.tell", { project: match.need.project });
  const quiet = stories.length > 0 || ask?.declinedAt != null || states.includes("disputed");
  return {
    matchId,
    story: standing
      ? {
          ...{ id: standing.id, thanks: standing.thanks, story: standing.story, at: standing.createdAt },
          photograph: photographOf(standing.file),
          inPublic: shown.length > 0,
        }
      : null,
    mine,
    arrived,
    could: !mine || !arrived || standing ? null : quiet ? "tell after all" : "tell",
  };
}

type Kept = { id: string; alternativeText: string | null; width: number | null; height: number | null };

function photographOf(file: Kept | null): PhotographShown | null {
  if (!file?.width || !file.height) return null;
  return { id: file.id, alternativeText: file.alternativeText ?? "", width: file.width, height: file.height };
}
