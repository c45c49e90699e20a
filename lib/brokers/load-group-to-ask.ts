import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { getGroup } from "./get-group";

/**
 * What a broker sees of a group that it does not answer for: whether the group has people of its own, how the broker's last
 * request stands, and when and why it stopped answering for it. Refuses `notFound`.
 */
export async function loadGroupToAsk(actor: Actor, id: string) {
  const { id: organisationId, name, about } = await getGroup(db, actor, id);
  const ours = { brokerId: actor.organisationId ?? "", programmeId: actor.programmeId ?? "", organisationId };
  const [people, request, ended] = await Promise.all([
    db.membership.count({ where: { organisationId } }),
    db.claim.findFirst({
      where: ours,
      orderBy: { id: "desc" },
      select: { status: true, reason: true, createdAt: true },
    }),
    db.vouching.findFirst({
      where: { ...ours, endedAt: { not: null } },
      orderBy: { id: "desc" },
      select: { endedAt: true, reason: true },
    }),
  ]);
  return { id: organisationId, name, about, hasPeople: people > 0, request, ended };
}
