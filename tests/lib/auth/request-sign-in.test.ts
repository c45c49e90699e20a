import { expect, test } from "vitest";
import { requestSignIn } from "@/lib/auth/request-sign-in";
import { db } from "@/lib/db";
import { aUser, atOnce } from "@/tests/support/factories";
import { askAndRead, keeping, someBrowser } from "@/tests/support/sign-in";

test("the answer and the letter are the same whether or not the person is known", async () => {
  await aUser({ email: "known@example.org" });
  const known = await askAndRead("known@example.org");
  const unknown = await askAndRead("unknown@example.org", { ...someBrowser, address: "203.0.113.10" });
  const blank = ({ text, code, token }: typeof known) => text.replace(code, "").replace(encodeURIComponent(token), "");
  expect(blank(known)).toBe(blank(unknown));
  expect(await db.user.count()).toBe(1);
});

test("neither the code nor the link can be read from the database, outside a demonstration's kept letters", async () => {
  const { request, code, token } = await askAndRead("sam@example.org");
  const kept = JSON.stringify(await db.signInRequest.findUniqueOrThrow({ where: { id: request } }));
  expect(kept).not.toContain(token);
  expect(kept).not.toMatch(new RegExp(`\\b${code}\\b`));
});

test("an address in no form of one is refused beside its field", async () => {
  await expect(requestSignIn(someBrowser, { email: "not an address" }, keeping)).rejects.toMatchObject({
    kind: "invalid",
    fields: { email: [expect.stringContaining("name@example.org")] },
  });
});

test("the sixth letter to one person within the window is refused, from wherever it is asked", async () => {
  const tries = Array.from({ length: 8 }, (_, index) =>
    requestSignIn({ ...someBrowser, address: `203.0.113.${index}` }, { email: "Sam@Example.org " }, keeping),
  );
  const { done, refusals } = await atOnce(tries);
  expect(done).toBe(5);
  expect(refusals).toEqual(["conflict", "conflict", "conflict"]);
  expect(await db.letter.count()).toBe(5);
});

test("one network address can't ask for ever more people", async () => {
  const tries = Array.from({ length: 33 }, (_, index) =>
    requestSignIn(someBrowser, { email: `p${index}@example.org` }, keeping),
  );
  expect((await atOnce(tries)).done).toBe(30);
});

test("a demonstration keeps the letter; a real installation keeps no letter that holds a code", async () => {
  await askAndRead("sam@example.org");
  expect(await db.letter.findMany({ select: { status: true, userId: true } })).toEqual([
    { status: "kept", userId: null },
  ]);
  await expect(requestSignIn(someBrowser, { email: "dev@example.org" }, { ...keeping, keeps: false })).rejects.toThrow(
    "SMTP_URL",
  );
  expect(await db.letter.count()).toBe(1);
});
