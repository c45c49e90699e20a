import { expect, test } from "vitest";
import { at, now } from "@/lib/clock";
import { db } from "@/lib/db";
import { listProject } from "@/lib/projects/list-project";
import { anActor, aProject } from "@/tests/support/factories";

const june = new Date("2026-06-03T19:40:00Z");
const july = new Date("2026-07-04T09:15:00Z");

test("the time is now, and another only inside the work that is done as though it were", async () => {
  const before = Date.now();
  expect(await at(june, () => Promise.resolve(now()))).toEqual(june);
  expect(now().getTime()).toBeGreaterThanOrEqual(before);
});

test("two pieces of work at once each keep their own time, through the database and back", async () => {
  const procurement = await anActor("procurement");
  const listedAt = async (instant: Date) => {
    const project = await aProject({ status: "submitted" });
    await at(instant, () => listProject(procurement, { projectId: project.id }));
    const activity = await db.activity.findFirstOrThrow({ where: { subjectId: project.id } });
    const listed = await db.project.findUniqueOrThrow({ where: { id: project.id } });
    return [listed.listedAt, activity.at];
  };
  expect(await Promise.all([listedAt(june), listedAt(july)])).toEqual([
    [june, june],
    [july, july],
  ]);
});
