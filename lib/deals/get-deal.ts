import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import type { Side } from "@/lib/generated/prisma/enums";
import { lockMatch } from "@/lib/matches/lock-match";
import { getMatch } from "@/lib/matches/visible";
import { Refusal } from "@/lib/refusal";

/** A match that was agreed elsewhere and its deal, locked until the transaction ends, within what the actor may see; refuses `notFound`. */
export async function getDeal(tx: Tx, actor: Actor, matchId: string) {
  await lockMatch(tx, matchId);
  const match = await getMatch(tx, actor, matchId);
  const deal = await tx.deal.findUnique({ where: { matchId: match.id } });
  if (!deal || match.pledgeId === null) throw new Refusal("notFound", "Deal not found");
  return { deal, match, pledgeId: match.pledgeId };
}

/** The sides whose word on a deal is awaited. */
export function sidesAwaited(deal: { communityConfirmedAt: Date | null; supplierConfirmedAt: Date | null }): Side[] {
  return [
    ...(deal.communityConfirmedAt === null ? (["community"] as const) : []),
    ...(deal.supplierConfirmedAt === null ? (["supplier"] as const) : []),
  ];
}

/** The side that somebody answers for: their own, or the one that the procurement team says. */
export function dealSide({ role }: Actor, asked: Side | null | undefined): Side {
  if (role === "procurement" && asked) return asked;
  return role === "supplier" ? "supplier" : "community";
}
