import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { uuid } from "@/lib/input";
import { lockMatch } from "@/lib/matches/lock-match";
import { getMatch } from "@/lib/matches/visible";
import { Refusal } from "@/lib/refusal";

/** A delivery and its match, which stays locked until the transaction ends, within what the actor may see; refuses `notFound`. */
export async function getDelivery(tx: Tx, actor: Actor, id: string) {
  const found = await tx.delivery.findUnique({ where: { id: uuid(id) }, select: { matchId: true } });
  if (!found) throw new Refusal("notFound", "Delivery not found");
  await lockMatch(tx, found.matchId);
  const match = await getMatch(tx, actor, found.matchId);
  const delivery = match.deliveries.find((each) => each.id === id);
  if (!delivery) throw new Refusal("notFound", "Delivery not found");
  return { delivery, match };
}
