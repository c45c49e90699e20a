import { notFound, redirect } from "next/navigation";
import { actForKind } from "@/lib/auth/act-for-kind";
import type { Actor } from "@/lib/auth/actor";
import { actorOf } from "@/lib/auth/person";
import { currentPerson } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";

export type WorkKind = "community" | "supplier" | "procurement";

/** What the frame of every page in a work area shows: whose it is, and in which programme. */
export type Area = {
  kind: WorkKind;
  programme: { name: string; slug: string };
  person: { name: string; organisation: string };
  approved: boolean;
  demonstration: boolean;
};

/**
 * Who is at work on a page of this kind of organisation. Somebody who is not signed in is sent to do so, and comes back to
 * `path`; somebody who acts for another kind acts for their only organisation of this one; somebody new, who has no
 * organisation at all, is led to register it; for anybody else the page does not exist.
 */
export async function atWork(kind: WorkKind, path: string): Promise<{ actor: Actor; area: Area }> {
  const signedIn = await currentPerson();
  if (!signedIn) redirect(`${routes.signIn}?next=${encodeURIComponent(path)}`);
  if (kind !== "procurement" && signedIn.memberships.length === 0) redirect(routes.register);
  const person = await actForKind(signedIn, kind);
  const actor = actorOf(person);
  const { organisation, programme, name, approved } = person;
  if (actor.role !== kind || !organisation || !programme) notFound();
  const { demonstration } = env;
  return {
    actor,
    area: { kind, programme, person: { name, organisation: organisation.name }, approved, demonstration },
  };
}
