import { expect, test } from "vitest";
import { actForKind } from "@/lib/auth/act-for-kind";
import { openSession } from "@/lib/auth/open-session";
import { actorOf, loadPerson, type Person } from "@/lib/auth/person";
import { db, transaction } from "@/lib/db";
import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import { anOrganisation, aUser } from "@/tests/support/factories";

type Place = [OrganisationKind, Parameters<typeof anOrganisation>[1]?];

/** Somebody who belongs to these organisations and acts for the first, and how to look at them afresh. */
async function somebodyIn(...places: Place[]) {
  const { id: userId, email } = await aUser();
  for (const [kind, given] of places) {
    const { id: organisationId } = await anOrganisation(kind, given);
    await db.membership.create({ data: { userId, organisationId } });
  }
  const { token } = await transaction((tx) => openSession(tx, email, null));
  const look = async () => (await loadPerson(token)) as Person;
  return { person: await look(), look };
}

test("somebody acts for their only organisation of the kind, now and from then on", async () => {
  const { person, look } = await somebodyIn(["community"], ["supplier"]);
  const acting = await actForKind(person, "supplier");
  expect(actorOf(acting)).toMatchObject({ role: "supplier", organisationId: person.memberships[1]?.organisation.id });
  expect(await look()).toEqual(acting);
  expect(actorOf(await actForKind(await look(), "community"))).toEqual(actorOf(person));
});

test("somebody with several of the kind, or none, stays who they are", async () => {
  for (const places of [[["community"]], [["community"], ["supplier"], ["supplier"]]] satisfies Place[][]) {
    const { person, look } = await somebodyIn(...places);
    expect(await actForKind(person, "supplier")).toBe(person);
    expect(await look()).toEqual(person);
  }
});

test("nobody becomes a procurement team that has not been let in", async () => {
  const { person, look } = await somebodyIn(["community"], ["procurement", { participation: "submitted" }]);
  expect(await actForKind(person, "procurement")).toBe(person);
  expect(await look()).toEqual(person);
});
