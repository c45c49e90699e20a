import { notFound, redirect } from "next/navigation";
import { actForKind } from "@/lib/auth/act-for-kind";
import type { Actor } from "@/lib/auth/actor";
import { actorOf, type Person } from "@/lib/auth/person";
import { currentPerson } from "@/lib/auth/session";
import { env } from "@/lib/env";
import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import { routes } from "@/lib/routes";

export type WorkKind = OrganisationKind;

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
  const signedIn = await signedInFor(path);
  if ((kind === "community" || kind === "supplier") && signedIn.memberships.length === 0) redirect(routes.register);
  const person = await actForKind(signedIn, kind);
  return areaOf(person, kind);
}

/**
 * The same on a page about a project that somebody may open for its organisation: the broker that vouches for it and the
 * procurement team stay in their own area. Whether they may, the project itself says; so nobody chooses whom to act for.
 */
export const atProject = (path: string) => atWorkOrFor("community", ["broker", "procurement"], path);

/** The same on a page of a supplier: the procurement team, who answer the phone, stay in their own area, and the page says for whom they act. */
export const atSupplier = (path: string) => atWorkOrFor("supplier", ["procurement"], path);

async function atWorkOrFor(
  kind: WorkKind,
  speakers: readonly WorkKind[],
  path: string,
): Promise<{ actor: Actor; area: Area }> {
  const person = await signedInFor(path);
  const { role } = actorOf(person);
  const speaker = speakers.find((each) => each === role);
  return speaker === undefined ? atWork(kind, path) : areaOf(person, speaker);
}

/** The same on a page that belongs to no one kind of organisation: everybody stays in their own area, and who acts for none has none. */
export async function atDesk(path: string): Promise<{ actor: Actor; area: Area }> {
  const person = await signedInFor(path);
  const kind = person.organisation?.kind ?? notFound();
  return areaOf(person, kind);
}

async function signedInFor(path: string): Promise<Person> {
  return (await currentPerson()) ?? redirect(routes.signInTo(path));
}

function areaOf(person: Person, kind: WorkKind): { actor: Actor; area: Area } {
  const actor = actorOf(person);
  const { organisation, programme, name, approved } = person;
  if (actor.role !== kind || !organisation || !programme) notFound();
  const { demonstration } = env;
  return {
    actor,
    area: { kind, programme, person: { name, organisation: organisation.name }, approved, demonstration },
  };
}
