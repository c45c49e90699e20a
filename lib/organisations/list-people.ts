import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getPeopled } from "@/lib/invitations/get-peopled";

/**
 * Who acts for an organisation, and who was asked to and has not answered, to whoever says who does; null to anybody else.
 * `mayInvite` is false until the organisation has been approved. Refuses `notFound` an organisation that the actor may not see.
 */
export async function listPeople(actor: Actor, organisationId: string) {
  const { organisation, programmeId, elsewhere } = await getPeopled(db, actor, organisationId);
  const subject = { organisation, programmeId, elsewhere };
  if (!can(actor, "membership.end", subject)) return null;
  const who = { select: { id: true, name: true, email: true } } as const;
  const [memberships, invitations] = await Promise.all([
    db.membership.findMany({
      where: { organisationId: organisation.id },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, createdAt: true, user: who },
    }),
    db.invitation.findMany({
      where: { organisationId: organisation.id, status: "asked" },
      orderBy: { id: "asc" },
      select: { id: true, createdAt: true, user: who },
    }),
  ]);
  const own = organisation.id === actor.organisationId;
  return {
    ...{ id: organisation.id, name: organisation.name, kind: organisation.kind, own },
    mayInvite: can(actor, "invitation.make", subject),
    people: memberships.map(({ id, createdAt, user }) => ({
      ...{ membershipId: id, since: createdAt, name: user.name, email: user.email },
      self: user.id === actor.userId,
      // Somebody of its own has to stay, unless whoever speaks for it says otherwise.
      mayEnd: memberships.length > 1 || !own,
    })),
    asked: invitations.map(({ id, createdAt, user: { email } }) => ({ id, since: createdAt, email })),
  };
}

export type PeopleShown = NonNullable<Awaited<ReturnType<typeof listPeople>>>;
