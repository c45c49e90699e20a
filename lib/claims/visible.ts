import type { Actor } from "@/lib/auth/actor";

type Claim = { organisationId: string; programmeId: string; userId: string; brokerId: string | null };

/**
 * Whether a claim exists, as far as this actor is concerned: for who made it and the broker that asks, for the organisation's own people and
 * the broker that vouches for it, and for the programme's procurement team.
 */
export function seesClaim(actor: Actor, { organisationId, programmeId, userId, brokerId }: Claim): boolean {
  if (programmeId !== actor.programmeId) return false;
  if (actor.role === "procurement" || actor.role === "system") return true;
  const parties = [organisationId, brokerId];
  const speaks = actor.organisationId !== null && parties.includes(actor.organisationId);
  return speaks || actor.vouchesFor.includes(organisationId) || actor.userId === userId;
}
