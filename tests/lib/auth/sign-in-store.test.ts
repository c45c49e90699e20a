import { expect, test } from "vitest";
import { signInStore } from "@/lib/auth/sign-in-store";
import { db } from "@/lib/db";

const store = signInStore("A browser");
const somebody = { email: "Someone.New@Example.org", name: "Someone New", emailVerified: new Date("2026-03-01") };

test("somebody who signs in by OpenID Connect for the first time is kept once, and found again by that account", async () => {
  const user = await store.createUser({ ...somebody, email: "first.time@example.org" });
  const userId = user.id;
  const account = { userId, type: "oauth", provider: "nhs", providerAccountId: "77", access_token: "a" } as const;
  await store.linkAccount({ ...account, not_a_column: "dropped" });
  const found = await store.getUserByAccount({ provider: "nhs", providerAccountId: "77" });
  expect(found?.id).toBe(userId);
  expect(await store.getUserByAccount({ provider: "nhs", providerAccountId: "78" })).toBeNull();
  await expect(store.linkAccount(account)).rejects.toThrow();
});

test("an address is the same however its letters are written", async () => {
  const user = await store.createUser({ ...somebody });
  expect(user.email).toBe("someone.new@example.org");
  expect((await store.getUserByEmail("SOMEONE.new@example.org"))?.id).toBe(user.id);
});

test("a change leaves alone what it does not name", async () => {
  const user = await store.createUser({ ...somebody, email: "kept@example.org" });
  const changed = await store.updateUser({ id: user.id, name: "Another Name" });
  expect(changed).toMatchObject({ name: "Another Name", email: "kept@example.org" });
});

test("a session names its browser, is read with its person, is prolonged, and ends", async () => {
  const user = await store.createUser({ ...somebody, email: "session@example.org" });
  const expires = new Date(Date.now() + 86_400_000);
  await store.createSession({ sessionToken: "token-of-a-session", userId: user.id, expires });
  expect(await db.session.findUnique({ where: { sessionToken: "token-of-a-session" } })).toMatchObject({
    userAgent: "A browser",
  });
  const read = await store.getSessionAndUser("token-of-a-session");
  expect(read?.user).toMatchObject({ id: user.id, email: "session@example.org" });
  const later = new Date(Date.now() + 2 * 86_400_000);
  await store.updateSession({ sessionToken: "token-of-a-session", expires: later });
  expect((await store.getSessionAndUser("token-of-a-session"))?.session.expires).toEqual(later);
  await store.deleteSession("token-of-a-session");
  await store.deleteSession("token-of-a-session");
  expect(await store.getSessionAndUser("token-of-a-session")).toBeNull();
});
