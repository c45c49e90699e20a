import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { createProgramme } from "@/lib/programmes/create-programme";
import { activities, anActor, atOnce } from "@/tests/support/factories";

const bsol = { slug: "bsol", name: "Birmingham and Solihull", area: "Birmingham and Solihull" };

test("a programme starts with the working set of drivers", async () => {
  await createProgramme(systemIn(null), bsol);
  expect(await db.driver.count()).toBe(7);
  expect(await activities()).toEqual(["programme.created"]);
});

test("made twice at once, it is there once", async () => {
  const { done, refusals } = await atOnce([
    createProgramme(systemIn(null), bsol),
    createProgramme(systemIn(null), bsol),
  ]);
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict"] });
});

test.each(["procurement", "B", "sign-in", "../x", ""])("%j is no short name for a programme", async (slug) => {
  await expect(createProgramme(systemIn(null), { ...bsol, slug })).rejects.toMatchObject({
    kind: "invalid",
    fields: { slug: [expect.any(String)] },
  });
});

test("only the command makes programmes", async () => {
  await expect(createProgramme(await anActor("procurement"), bsol)).rejects.toMatchObject({ kind: "notAllowed" });
});
