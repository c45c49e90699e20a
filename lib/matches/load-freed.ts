import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { formatAgreed } from "./agreed";
import { freedQuantity } from "./freed-quantity";
import { getMatch } from "./visible";

/** What a supplier has free again since a match of its own ended, and whether it has offered that to others; null where nothing is. Refuses `notFound`. */
export async function loadFreed(actor: Actor, matchId: string) {
  const match = await getMatch(db, actor, matchId);
  const quantity = freedQuantity(match);
  const whose = { supplier: match.supplier, programmeId: match.need.project.programmeId };
  if (quantity === 0 || !can(actor, "offer.make", whose)) return null;
  const offered = await db.activity.count({ where: { subjectId: match.id, name: "match.offered_again" } });
  const one = quantity === 1 || (match.need.type === "cash" && !match.inKind);
  return { shown: formatAgreed(match, quantity), one, offered: offered > 0 };
}
