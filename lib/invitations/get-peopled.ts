import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { getOrganisation } from "@/lib/organisations/visible";
import { Refusal } from "@/lib/refusal";

/**
 * The same by one of its people or invitations: for whoever does not say who its people are, there is none (`notFound`), so that
 * nobody learns of them by an id.
 */
export async function getPeopledOf(from: Reader, actor: Actor, thing: { organisationId: string } | null) {
  const { role, organisationId, vouchesFor } = actor;
  const own = [organisationId, ...vouchesFor];
  if (!thing || !(role === "procurement" || role === "system" || own.includes(thing.organisationId)))
    throw new Refusal("notFound", "Nobody like that was found");
  return getPeopled(from, actor, thing.organisationId);
}

/** An organisation within what the actor may see, as the policy asks who its people are; refuses `notFound`. */
export async function getPeopled(from: Reader, actor: Actor, organisationId: string) {
  const organisation = await getOrganisation(from, actor, organisationId);
  const { programmeId } = organisation.participation;
  const others = await from.participation.count({
    where: { organisationId: organisation.id, programmeId: { not: programmeId } },
  });
  return { organisation, programmeId, elsewhere: others > 0 };
}
