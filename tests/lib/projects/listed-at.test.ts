import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { aProject } from "@/tests/support/factories";

test("a listing day, once set, never changes", async () => {
  const project = await aProject();
  await expect(
    db.project.update({ where: { id: project.id }, data: { listedAt: new Date("2020-01-01") } }),
  ).rejects.toThrow(/listing day never changes/);
});

test("nothing is deleted after listing; a draft may be", async () => {
  const [listed, draft] = [await aProject(), await aProject({ status: "draft" })];
  await expect(db.project.delete({ where: { id: listed.id } })).rejects.toThrow(/Nothing is deleted after listing/);
  await db.project.delete({ where: { id: draft.id } });
});
