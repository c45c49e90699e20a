import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db";
import { uuid } from "@/lib/input";
import { lockMatch } from "@/lib/matches/lock-match";
import { getMatch } from "@/lib/matches/visible";
import { Refusal } from "@/lib/refusal";

/** A match that stays locked until the transaction ends, with the story that stands for it, within what the actor may see; refuses `notFound`. */
export async function getMatchToTell(tx: Tx, actor: Actor, matchId: string) {
  await lockMatch(tx, matchId);
  const match = await getMatch(tx, actor, matchId);
  const story = await tx.story.findFirst({ where: { matchId, withdrawnAt: null } });
  return { match, story };
}

/**
 * A story that stands, with its match, which stays locked, for who may change it or take it back; refuses `notFound`, `notAllowed`, and
 * `conflict` what has been taken back.
 */
export async function getStory(tx: Tx, actor: Actor, deed: "story.change" | "story.withdraw", id: string) {
  const found = await tx.story.findUnique({ where: { id: uuid(id) }, select: { matchId: true } });
  if (!found) throw new Refusal("notFound", "Story not found");
  const { match, story } = await getMatchToTell(tx, actor, found.matchId);
  authorise(actor, deed, { project: match.need.project });
  if (story?.id !== id) throw new Refusal("conflict", "This has been taken back already");
  return { match, story };
}
