import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { generateProgramme } from "@/lib/programmes/generate-programme";
import { anActor } from "@/tests/support/factories";

test("a generated programme keeps every rule of the database", async () => {
  expect(await generateProgramme(systemIn(null), { projects: 40 })).toMatchObject({ slug: "generated", projects: 40 });
  expect(await db.project.count()).toBe(40);
  expect(await db.match.count()).toBeGreaterThan(0);
});

test("only the command generates one, and with a number that makes sense", async () => {
  await expect(generateProgramme(await anActor("procurement"), { projects: 40 })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  await expect(generateProgramme(systemIn(null), { projects: "many" })).rejects.toMatchObject({ kind: "invalid" });
});
