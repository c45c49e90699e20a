import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";

/** Who says that a group is theirs and waits for an answer, the first first, to those who may answer; to nobody else. */
export async function listClaims(actor: Actor, organisationId: string) {
  const programmeId = actor.programmeId ?? "";
  if (!can(actor, "claim.decide", { claim: { organisationId, programmeId } })) return [];
  const claims = await db.claim.findMany({
    where: { organisationId, programmeId, status: "submitted" },
    orderBy: { id: "asc" },
    select: { id: true, message: true, createdAt: true, user: { select: { name: true, email: true } } },
  });
  return claims.map(({ user, ...claim }) => ({ ...claim, person: user.name ?? user.email, email: user.email }));
}

export type ClaimToDecide = Awaited<ReturnType<typeof listClaims>>[number];
