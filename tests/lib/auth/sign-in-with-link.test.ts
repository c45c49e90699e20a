import { expect, test } from "vitest";
import { signInWithCode } from "@/lib/auth/sign-in-with-code";
import { signInWithLink } from "@/lib/auth/sign-in-with-link";
import { db } from "@/lib/db";
import { anOrganisation, atOnce, aUser } from "@/tests/support/factories";
import { askAndRead, someBrowser } from "@/tests/support/sign-in";

test("the link signs in, and says where the person works", async () => {
  const { id: organisationId } = await anOrganisation("supplier");
  const { id: userId } = await aUser({ email: "dev@example.org" });
  await db.membership.create({ data: { userId, organisationId } });
  const { token } = await askAndRead("dev@example.org");
  expect(await signInWithLink(someBrowser, { token })).toMatchObject({ kind: "supplier" });
});

test("eight uses of one link at once open one session", async () => {
  const { token } = await askAndRead("sam@example.org");
  const { done, refusals } = await atOnce(Array.from({ length: 8 }, () => signInWithLink(someBrowser, { token })));
  expect(done).toBe(1);
  expect(new Set(refusals)).toEqual(new Set(["conflict"]));
  expect(await db.session.count()).toBe(1);
});

test("signing in with one letter uses up the others, also when two are used at once", async () => {
  const first = await askAndRead("sam@example.org");
  const second = await askAndRead("sam@example.org");
  const { done } = await atOnce([signInWithLink(someBrowser, first), signInWithLink(someBrowser, second)]);
  expect(done).toBe(1);
  await expect(signInWithCode(someBrowser, second)).rejects.toMatchObject({ kind: "invalid" });
});

test("a link that is old, made up or missing is refused", async () => {
  const { request, token } = await askAndRead("sam@example.org");
  await db.signInRequest.update({ where: { id: request }, data: { expiresAt: new Date(Date.now() - 1) } });
  for (const each of [{ token }, { token: `${token}x` }, { token: "" }, {}]) {
    await expect(signInWithLink(someBrowser, each)).rejects.toMatchObject({ kind: "conflict" });
  }
  expect(await db.session.count()).toBe(0);
});
