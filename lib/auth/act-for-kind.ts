import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import { chooseOrganisation } from "./choose-organisation";
import { actorOf, type Person } from "./person";

/**
 * Somebody who opens a page for another kind of organisation than the one they act for, as a letter's link may lead them
 * to: where they belong to exactly one of that kind, they act for it from now on in this browser; else they are as they were.
 */
export async function actForKind(person: Person, kind: OrganisationKind): Promise<Person> {
  if (person.organisation?.kind === kind) return person;
  const [only, ...more] = person.memberships.filter(({ organisation }) => organisation.kind === kind);
  const programme = only?.programmes.find(({ id }) => id === person.programme?.id) ?? only?.programmes[0];
  if (!only || !programme || more.length > 0) return person;
  const approved = programme.status === "approved";
  const { vouchesFor } = programme;
  const acting = { ...person, membershipId: only.id, organisation: only.organisation, programme, approved, vouchesFor };
  if (actorOf(acting).role !== kind) return person;
  await chooseOrganisation(person, { membershipId: only.id, programmeId: programme.id });
  return acting;
}
