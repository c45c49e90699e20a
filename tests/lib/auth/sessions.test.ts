import { expect, test } from "vitest";
import { changeName } from "@/lib/auth/change-name";
import { chooseOrganisation } from "@/lib/auth/choose-organisation";
import { endSession, signOut, signOutEverywhere } from "@/lib/auth/end-session";
import { listSessions } from "@/lib/auth/list-sessions";
import { openSession } from "@/lib/auth/open-session";
import { loadPerson, type Person } from "@/lib/auth/person";
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
  const seen = await listSessions(desk);
  expect(seen.map(({ device }) => device)).toEqual(["Firefox on Linux", "Firefox on Linux"]);
  expect(seen.filter(({ current }) => current).map(({ id }) => id)).toEqual([desk.sessionId]);
  await endSession(desk, { sessionId: phone.sessionId });
  expect((await open()).sort()).toEqual([desk.sessionId, other.sessionId].sort());
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
