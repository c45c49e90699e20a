import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { getClaimable } from "./get-claimable";

/** What somebody sees who says that a group is theirs: the group, whether they belong to it, and how their own claim stands. Refuses `notFound`. */
export async function loadClaimPage({ userId }: Pick<Actor, "userId">, organisationId: string) {
  const group = await getClaimable(db, organisationId);
  const [belongs, claim] = await Promise.all([
    db.membership.count({ where: { organisationId: group.id, userId: userId ?? "" } }),
    db.claim.findFirst({
      where: { organisationId: group.id, userId: userId ?? "", brokerId: null },
      orderBy: { id: "desc" },
      select: { status: true, reason: true, createdAt: true },
    }),
  ]);
  return { id: group.id, name: group.name, about: group.about, belongs: belongs > 0, claim };
}
