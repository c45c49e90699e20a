import { expect, test } from "vitest";
import { changeName } from "@/lib/auth/change-name";
import { chooseOrganisation } from "@/lib/auth/choose-organisation";
import { endSession, signOut, signOutEverywhere } from "@/lib/auth/end-session";
import { listSessions } from "@/lib/auth/list-sessions";
import { openSession } from "@/lib/auth/open-session";
import { loadPerson, type Person } from "@/lib/auth/person";
import { signInStore } from "@/lib/auth/sign-in-store";
import { signInAsCast } from "@/lib/auth/sign-in-as-cast";
import { db, transaction } from "@/lib/db";
import { cast } from "@/prisma/demonstration/cast";
import { anOrganisation, aUser } from "@/tests/support/factories";
import { someBrowser } from "@/tests/support/sign-in";

async function signIn(email: string): Promise<Person> {
  const { token } = await transaction((tx) => openSession(tx, email, someBrowser.userAgent));
  const person = await loadPerson(token);
  if (!person) throw new Error("nobody");
  return person;
}
const open = async () => (await db.session.findMany()).map(({ id }) => id);

test("somebody sees where they are signed in, and ends one of them", async () => {
  const [desk, phone, other] = [
    await signIn("sam@example.org"),
    await signIn("sam@example.org"),
    await signIn("dev@example.org"),
  ];
  const { sessions: seen, more } = await listSessions(desk);
  expect(more).toBe(0);
  expect(seen.map(({ device }) => device)).toEqual(["Firefox on Linux", "Firefox on Linux"]);
  expect(seen.filter(({ current }) => current).map(({ id }) => id)).toEqual([desk.sessionId]);
  await endSession(desk, { sessionId: phone.sessionId });
  expect((await open()).sort()).toEqual([desk.sessionId, other.sessionId].sort());
});

test("this browser comes first, then the newest others, and the rest are counted", async () => {
  const first = await signIn("sam@example.org");
  await signIn("dev@example.org");
  const { userId } = first;
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const expires = new Date(Date.now() + 60_000);
  const days = Array.from({ length: 14 }, (_, index) => index + 1);
  await db.session.createMany({
    data: days.map((day) => ({ userId, expires, createdAt: at(day), sessionToken: `day ${day}` })),
  });
  const { sessions, more } = await listSessions(first);
  expect(sessions.map(({ current }) => current)).toEqual([true, ...days.slice(0, 10).map(() => false)]);
  expect(sessions.slice(1).map(({ since }) => since)).toEqual(
    days
      .toReversed()
      .slice(0, 10)
      .map((day) => at(day)),
  );
  expect(more).toBe(4);
});

test("whoever signs in, sessions that ended by themselves are neither shown nor kept", async () => {
  const [old, sam] = [await signIn("sam@example.org"), await signIn("sam@example.org")];
  await db.session.update({ where: { id: old.sessionId }, data: { expires: new Date(Date.now() - 1_000) } });
  expect((await listSessions(sam)).sessions.map(({ id }) => id)).toEqual([sam.sessionId]);
  const dev = await signIn("dev@example.org");
  expect((await open()).sort()).toEqual([sam.sessionId, dev.sessionId].sort());
  await db.session.update({ where: { id: sam.sessionId }, data: { expires: new Date(Date.now() - 1_000) } });
  await signInStore(null).createSession({
    userId: dev.userId,
    sessionToken: "oidc",
    expires: new Date(Date.now() + 60_000),
  });
  expect(await open()).toHaveLength(2);
  expect(await open()).not.toContain(sam.sessionId);
});

test("nobody ends another's session", async () => {
  const [sam, dev] = [await signIn("sam@example.org"), await signIn("dev@example.org")];
  for (const sessionId of [dev.sessionId, "nonsense", "00000000-0000-4000-8000-000000000000"]) {
    await expect(endSession(sam, { sessionId })).rejects.toMatchObject({ kind: "notFound" });
  }
  expect(await open()).toHaveLength(2);
});

test("signing out ends this browser's session, or all of one's own", async () => {
  const [first, second, other] = [
    await signIn("sam@example.org"),
    await signIn("sam@example.org"),
    await signIn("dev@example.org"),
  ];
  await signOut(first);
  expect(await open()).toHaveLength(2);
  await signOutEverywhere(second);
  expect(await open()).toEqual([other.sessionId]);
});

test("somebody chooses among their own organisations only, for this browser", async () => {
  const { id: userId } = await aUser({ email: "sam@example.org" });
  const [one, two, strange] = [
    await anOrganisation("community"),
    await anOrganisation("supplier"),
    await anOrganisation("supplier"),
  ];
  await db.membership.create({ data: { userId, organisationId: one.id } });
  const { id: membershipId } = await db.membership.create({ data: { userId, organisationId: two.id } });
  const theirs = await db.membership.create({ data: { userId: (await aUser()).id, organisationId: strange.id } });
  const [desk, phone] = [await signIn("sam@example.org"), await signIn("sam@example.org")];
  expect(await chooseOrganisation(desk, { membershipId, programmeId: two.programmeId })).toEqual({ kind: "supplier" });
  await expect(
    chooseOrganisation(desk, { membershipId: theirs.id, programmeId: strange.programmeId }),
  ).rejects.toMatchObject({ kind: "notFound" });
  const chosen = await db.session.findMany({ select: { id: true, membershipId: true } });
  expect(chosen).toEqual(
    expect.arrayContaining([
      { id: desk.sessionId, membershipId },
      { id: phone.sessionId, membershipId: null },
    ]),
  );
});

test("somebody says what they are called", async () => {
  const sam = await signIn("sam@example.org");
  await expect(changeName(sam, { name: " " })).rejects.toMatchObject({ fields: { name: ["Enter your name"] } });
  await changeName(sam, { name: " Sam Okafor " });
  expect(await db.user.findFirstOrThrow()).toMatchObject({ name: "Sam Okafor" });
});

test("the cast signs in with one press in a demonstration, and nowhere else; nobody else does", async () => {
  const [{ email }] = cast;
  await signInAsCast(someBrowser, cast, { email }, true);
  expect(await open()).toHaveLength(1);
  const gone = { kind: "notFound" };
  await expect(signInAsCast(someBrowser, cast, { email }, false)).rejects.toMatchObject(gone);
  await expect(signInAsCast(someBrowser, cast, { email })).rejects.toMatchObject(gone);
  await aUser({ email: "real@example.org" });
  await expect(signInAsCast(someBrowser, cast, { email: "real@example.org" }, true)).rejects.toMatchObject(gone);
});
