import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The organisations that the actor's broker asked to answer for and that have not said yes or no, the first first; none for anybody else. */
export async function listAskedToVouch({ role, organisationId, programmeId }: Actor) {
  if (role !== "broker") return [];
  const claims = await db.claim.findMany({
    where: { brokerId: organisationId, programmeId: programmeId ?? "", status: "submitted" },
    orderBy: { id: "asc" },
    select: { createdAt: true, organisation: { select: { id: true, name: true } } },
  });
  return claims.map(({ createdAt, organisation }) => ({ ...organisation, askedAt: createdAt }));
}
