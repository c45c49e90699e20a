import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { listEveryStory, storiesPageLength } from "@/lib/stories/list-every-story";
import { anArrival, tell } from "@/tests/support/stories";
import { aProgramme } from "@/tests/support/factories";

test("stories go page by page, the newest first, each once, also where two were told at the same instant", async () => {
  const told: string[] = [];
  for (let number = 0; number < storiesPageLength + 2; number++) {
    const { runner, match } = await anArrival();
    told.unshift((await tell(runner, match.id)).id);
  }
  const [{ projectId } = { projectId: "" }] = await db.story.findMany({ take: 1 });
  const { programmeId } = await db.project.findUniqueOrThrow({ where: { id: projectId } });
  const visitor = visitorTo(programmeId);
  const at = new Date("2026-03-02T10:00:00Z");
  await db.story.updateMany({ where: { id: { in: told.slice(storiesPageLength - 1) } }, data: { createdAt: at } });
  const one = await listEveryStory(visitor, {});
  expect(one).toMatchObject({ first: true, next: told[storiesPageLength - 1] });
  const other = await listEveryStory(visitor, { after: one.next });
  expect(other).toMatchObject({ first: false, next: null });
  expect([...one.stories, ...other.stories].map(({ id }) => id)).toEqual(told);
});

test("nothing is told of another programme, and an absurd address shows the beginning or nothing", async () => {
  const { runner, match, project } = await anArrival();
  const { id } = await tell(runner, match.id);
  const visitor = visitorTo(project.programmeId);
  expect((await listEveryStory(visitorTo((await aProgramme()).id), {})).stories).toEqual([]);
  expect((await listEveryStory(visitor, { after: "'; --" })).stories).toMatchObject([{ id }]);
  expect((await listEveryStory(visitor, { after: id })).stories).toEqual([]);
  expect((await listEveryStory(visitor, { after: match.id })).stories).toEqual([]);
});
