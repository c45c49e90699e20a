import { expect, test } from "vitest";
import { limit } from "@/lib/auth/rate-limit";
import { db } from "@/lib/db";
import { atOnce } from "@/tests/support/factories";

const three = { name: "a thing", tries: 3, minutes: 15 };

test("twelve tries at once count as twelve", async () => {
  const { done, refusals } = await atOnce(Array.from({ length: 12 }, () => limit(three, "somebody")));
  expect({ done, refused: refusals.length }).toEqual({ done: 3, refused: 9 });
  expect(await db.rateLimit.findMany({ select: { count: true } })).toEqual([{ count: 12 }]);
});

test("people and things are counted apart, and nobody can be read from the table", async () => {
  for (const who of ["sam@example.org", "dev@example.org"]) for (let i = 0; i < 3; i += 1) await limit(three, who);
  await limit({ ...three, name: "another thing" }, "sam@example.org");
  expect(JSON.stringify(await db.rateLimit.findMany())).not.toContain("@");
});

test("a new window begins when the old one is over", async () => {
  for (let i = 0; i < 3; i += 1) await limit(three, "somebody");
  await expect(limit(three, "somebody")).rejects.toMatchObject({ kind: "conflict" });
  await db.rateLimit.updateMany({ data: { startsAt: new Date(Date.now() - 15 * 60_000 - 1) } });
  await limit(three, "somebody");
  expect(await db.rateLimit.findMany({ select: { count: true } })).toEqual([{ count: 1 }]);
});
