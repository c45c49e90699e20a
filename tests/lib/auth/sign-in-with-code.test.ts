import { expect, test } from "vitest";
import { signInWithCode } from "@/lib/auth/sign-in-with-code";
import { db } from "@/lib/db";
import { aUser, atOnce } from "@/tests/support/factories";
import { askAndRead, notThe, someBrowser } from "@/tests/support/sign-in";

const wrong = { kind: "invalid", fields: { code: [expect.stringContaining("not the code")] } };
const ranOut = { kind: "invalid", fields: { code: [expect.stringMatching(/run out|been used/)] } };

test("the code signs in somebody known, however they type it, for thirty days", async () => {
  const user = await aUser({ email: "sam@example.org", name: "Sam Okafor" });
  const { request, code } = await askAndRead("SAM@example.org");
  const session = await signInWithCode(someBrowser, { request, code: ` ${code.slice(0, 3)} ${code.slice(3)} ` });
  const kept = await db.session.findUniqueOrThrow({ where: { sessionToken: session.token } });
  expect(kept).toMatchObject({ userId: user.id, userAgent: someBrowser.userAgent, expires: session.expires });
  expect(session.expires.getTime() - Date.now()).toBeGreaterThan(29.9 * 86_400_000);
});

test("somebody new is written down, with an address in small letters", async () => {
  const { request, code } = await askAndRead("New.Person@Example.org");
  expect((await signInWithCode(someBrowser, { request, code })).kind).toBeNull();
  expect(await db.user.findMany({ select: { email: true } })).toEqual([{ email: "new.person@example.org" }]);
});

test("a code works once", async () => {
  const { request, code } = await askAndRead("sam@example.org");
  await signInWithCode(someBrowser, { request, code });
  await expect(signInWithCode(someBrowser, { request, code })).rejects.toMatchObject(ranOut);
});

test("eight uses of one code at once open one session", async () => {
  const { request, code } = await askAndRead("sam@example.org");
  const tries = Array.from({ length: 8 }, () => signInWithCode(someBrowser, { request, code }));
  expect((await atOnce(tries)).done).toBe(1);
  expect(await db.session.count()).toBe(1);
});

test("guessing stops at five, one after the other: then the right code is refused too", async () => {
  const { request, code } = await askAndRead("sam@example.org");
  for (let tries = 0; tries < 5; tries += 1) {
    await expect(signInWithCode(someBrowser, { request, code: notThe(code) })).rejects.toMatchObject(wrong);
  }
  await expect(signInWithCode(someBrowser, { request, code })).rejects.toMatchObject(ranOut);
});

test("guessing stops at five, also with twenty guesses at once", async () => {
  const { request, code } = await askAndRead("sam@example.org");
  const guesses = Array.from({ length: 20 }, () => signInWithCode(someBrowser, { request, code: notThe(code) }));
  const said = (await Promise.allSettled(guesses)).map((each) =>
    each.status === "rejected" ? String(each.reason) : "in",
  );
  expect(said.filter((text) => text.includes("not the code"))).toHaveLength(5);
  expect(await db.signInRequest.findUniqueOrThrow({ where: { id: request } })).toMatchObject({ attempts: 5 });
});

test("only the newest letter's code works", async () => {
  const first = await askAndRead("sam@example.org");
  const second = await askAndRead("sam@example.org");
  await expect(signInWithCode(someBrowser, first)).rejects.toMatchObject(ranOut);
  await signInWithCode(someBrowser, second);
});

test("a code runs out after ten minutes", async () => {
  const { request, code } = await askAndRead("sam@example.org");
  const { createdAt, expiresAt } = await db.signInRequest.findUniqueOrThrow({ where: { id: request } });
  expect(Math.round((expiresAt.getTime() - createdAt.getTime()) / 60_000)).toBe(10);
  await db.signInRequest.update({ where: { id: request }, data: { expiresAt: new Date(Date.now() - 1) } });
  await expect(signInWithCode(someBrowser, { request, code })).rejects.toMatchObject(ranOut);
});

test("a browser that asked for no letter, or types something else, is told beside the field", async () => {
  await expect(signInWithCode(someBrowser, { code: "123456" })).rejects.toMatchObject(ranOut);
  await expect(signInWithCode(someBrowser, { code: "12345" })).rejects.toMatchObject({
    fields: { code: ["Enter the six digits from the letter"] },
  });
});
