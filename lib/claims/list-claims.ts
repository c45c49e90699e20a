import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";

/** Who says that a group is theirs, or which broker would answer for it, and waits for an answer, the first first; to those who may answer each, and to nobody else. */
export async function listClaims(actor: Actor, organisationId: string) {
  const programmeId = actor.programmeId ?? "";
  const claims = await db.claim.findMany({
    where: { organisationId, programmeId, status: "submitted" },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, message: true, createdAt: true, brokerId: true },
      ...{ user: { select: { name: true, email: true } }, broker: { select: { name: true } } },
    },
  });
  return claims
    .filter(({ brokerId }) => can(actor, "claim.decide", { claim: { organisationId, programmeId, brokerId } }))
    .map(({ id, message, createdAt, user, broker }) => ({
      ...{ id, message, createdAt, person: user.name ?? user.email, email: user.email, broker: broker?.name ?? null },
    }));
}

export type ClaimToDecide = Awaited<ReturnType<typeof listClaims>>[number];
