import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { getOrganisation } from "@/lib/organisations/visible";
import { Refusal } from "@/lib/refusal";

/** A community organisation of the actor's programme that a broker could answer for; refuses `notFound`. */
export async function getGroup(from: Reader, actor: Actor, id: string) {
  const group = await getOrganisation(from, actor, id);
  if (group.kind !== "community" || group.participation.status !== "approved") {
    throw new Refusal("notFound", "Organisation not found");
  }
  return group;
}
