import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { makePledge } from "@/lib/pledges/make-pledge";
import { closeProject } from "@/lib/projects/close-project";
import { aNeed, anActor, atOnce, runnerOf } from "@/tests/support/factories";

test("a project that closes while somebody pledges leaves no pledge open", async () => {
  for (let round = 0; round < 8; round += 1) {
    const need = await aNeed();
    const [runner, supplier] = [await runnerOf(need.project), await anActor("supplier")];
    const { done, refusals } = await atOnce([
      makePledge(supplier, { needId: need.id, quantity: "10" }),
      closeProject(runner, { projectId: need.projectId }),
    ]);
    expect(done).toBe(1);
    expect(refusals).toEqual(["conflict"]);
  }
  expect(await db.pledge.count({ where: { status: "offered", need: { project: { status: "closed" } } } })).toBe(0);
});
