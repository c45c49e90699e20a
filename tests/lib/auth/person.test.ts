import type { IncomingMessage, ServerResponse } from "node:http";
import { getServerSession, type Session } from "next-auth";
import { expect, test } from "vitest";
import { authOptions } from "@/lib/auth/next-auth";
import { openSession } from "@/lib/auth/open-session";
import { actorIn, actorOf, loadPerson } from "@/lib/auth/person";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { db, transaction } from "@/lib/db";
import { anOrganisation, aProgramme, aUser } from "@/tests/support/factories";

async function signedIn(email: string) {
  const { token } = await transaction((tx) => openSession(tx, email, null));
  return token;
}
type Request = IncomingMessage & { cookies: Partial<Record<string, string>> };

/** What next-auth makes of a browser's cookies, as in a page. */
function sessionFor(cookies: Record<string, string>): Promise<Session | null> {
  const request = { headers: {}, cookies } as unknown as Request;
  const response = {
    getHeader: () => undefined,
    setHeader: () => undefined,
    setCookie: () => undefined,
  } as unknown as ServerResponse;
  return getServerSession(request, response, authOptions(null));
}

test("next-auth finds the session that we opened, by its cookie, with the person and what they act for", async () => {
  const organisation = await anOrganisation("community", { name: "Lozells Lantern" });
  const user = await aUser({ email: "sam@example.org", name: "Sam Okafor" });
  await db.membership.create({ data: { userId: user.id, organisationId: organisation.id } });
  const session = await sessionFor({ [sessionCookie.name]: await signedIn("sam@example.org") });
  expect(session?.person).toMatchObject({
    name: "Sam Okafor",
    named: true,
    approved: true,
    organisation: { name: "Lozells Lantern" },
  });
  expect(actorOf(session?.person ?? null)).toEqual({
    ...{ userId: user.id, organisationId: organisation.id, programmeId: organisation.programmeId },
    ...{ role: "community", approved: true, vouchesFor: [] },
  });
});

test("a session that has run out, was ended or never was is nobody's", async () => {
  const token = await signedIn("sam@example.org");
  expect(sessionCookie.name).toBe("next-auth.session-token");
  expect(await sessionFor({ "__Secure-next-auth.session-token": token })).toBeNull();
  for (const strange of [`${token}0`, `${token}\0`, "' OR 1=1"]) {
    expect(await sessionFor({ [sessionCookie.name]: strange })).toBeNull();
  }
  await db.session.updateMany({ data: { expires: new Date(Date.now() - 1) } });
  expect(await sessionFor({ [sessionCookie.name]: token })).toBeNull();
  expect(await db.session.count()).toBe(0);
});

test("somebody in no organisation is a visitor with a name, in the first programme", async () => {
  const { id: programmeId } = await aProgramme();
  const person = await loadPerson(await signedIn("marek@example.org"));
  expect(person).toMatchObject({ name: "marek@example.org", named: false, memberships: [], organisation: null });
  expect(actorOf(person)).toEqual({
    userId: person?.userId,
    organisationId: null,
    programmeId,
    role: "visitor",
    approved: false,
    vouchesFor: [],
  });
  expect(actorOf(null)).toEqual({
    userId: null,
    organisationId: null,
    programmeId: null,
    role: "visitor",
    approved: false,
    vouchesFor: [],
  });
});

test("a procurement team acts as one only in a programme that has let it in", async () => {
  for (const participation of ["submitted", "returned"] as const) {
    const { id: organisationId } = await anOrganisation("procurement", { participation });
    const { id: userId, email } = await aUser();
    await db.membership.create({ data: { userId, organisationId } });
    expect(actorOf(await loadPerson(await signedIn(email)))).toMatchObject({ role: "visitor", organisationId: null });
  }
});

test("one choice in a browser does not lend rights in another programme or organisation", async () => {
  const first = await anOrganisation("community");
  const second = await anOrganisation("supplier", { programmeId: (await aProgramme()).id, participation: "submitted" });
  const stranger = await anOrganisation("supplier");
  const { id: userId, email } = await aUser();
  const ours = await db.membership.create({ data: { userId, organisationId: first.id } });
  await db.membership.create({ data: { userId, organisationId: second.id } });
  const token = await signedIn(email);
  await db.session.updateMany({ data: { membershipId: ours.id, programmeId: second.programmeId } });
  const person = await loadPerson(token);
  expect(actorOf(person)).toMatchObject({ organisationId: first.id, programmeId: first.programmeId, approved: true });
  if (!person) throw new Error("nobody");
  expect(actorIn(person, second.id)).toMatchObject({ organisationId: second.id, role: "supplier", approved: false });
  expect(actorIn(person, stranger.id)).toEqual(actorOf(person));
});
