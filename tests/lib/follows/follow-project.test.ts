import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { changeFollow } from "@/lib/follows/change-follow";
import { followProject } from "@/lib/follows/follow-project";
import { isFollowing } from "@/lib/follows/is-following";
import { listFollows } from "@/lib/follows/list-follows";
import { unfollowProject } from "@/lib/follows/unfollow-project";
import { activities, anActor, aProgramme, aProject, aSubmission, atOnce, runnerOf } from "@/tests/support/factories";

test("somebody follows a project and is told at once, and no history of the project says who", async () => {
  const project = await aProject();
  const dev = await anActor("supplier");
  await followProject(dev, { projectId: project.id });
  expect(await isFollowing(dev, project.id)).toBe(true);
  expect(await isFollowing(await anActor("supplier"), project.id)).toBe(false);
  expect(await listFollows(dev)).toMatchObject([{ id: project.id, telling: "at_once" }]);
  expect(await db.activity.findMany()).toMatchObject([{ name: "project.followed", projectId: null }]);
});

test("followed eight times at once, it is followed and recorded once", async () => {
  const project = await aProject();
  const dev = await anActor("supplier");
  const submission = aSubmission();
  const tries = Array.from({ length: 8 }, (_, turn) =>
    followProject(dev, { projectId: project.id, ...(turn % 2 === 0 ? { submission } : {}) }),
  );
  expect((await atOnce(tries)).done).toBe(8);
  expect(await activities()).toEqual(["project.followed"]);
});

test("nobody follows their own project, a visitor none, and nobody what is not listed or not there for them", async () => {
  const project = await aProject();
  const dev = await anActor("supplier");
  const follow = (actor: typeof dev, projectId: string) => followProject(actor, { projectId });
  await expect(follow(await runnerOf(project), project.id)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(follow(visitorTo(project.programmeId), project.id)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(follow(dev, (await aProject({ status: "closed" })).id)).rejects.toMatchObject({ kind: "conflict" });
  await expect(follow(dev, (await aProject({ status: "draft" })).id)).rejects.toMatchObject({ kind: "notFound" });
  const elsewhere = await aProject({ programmeId: (await aProgramme()).id });
  await expect(follow(dev, elsewhere.id)).rejects.toMatchObject({ kind: "notFound" });
  expect(await activities()).toEqual([]);
});

test("who follows changes how they are told and stops; anybody else finds nothing to change", async () => {
  const { id: projectId } = await aProject();
  const dev = await anActor("supplier");
  await followProject(dev, { projectId });
  const other = await anActor("supplier");
  await expect(changeFollow(other, { projectId, telling: "weekly" })).rejects.toMatchObject({ kind: "notFound" });
  await expect(unfollowProject(other, { projectId })).rejects.toMatchObject({ kind: "notFound" });
  await changeFollow(dev, { projectId, telling: "never" });
  expect(await isFollowing(dev, projectId)).toBe(false);
  await followProject(dev, { projectId });
  expect(await isFollowing(dev, projectId)).toBe(true);
  await unfollowProject(dev, { projectId });
  expect(await listFollows(dev)).toEqual([]);
  expect(await activities()).toEqual(["project.followed", "follow.told", "project.followed", "project.unfollowed"]);
});

test("a followed project that is withdrawn is in no list any more", async () => {
  const { id: projectId } = await aProject();
  const dev = await anActor("supplier");
  await followProject(dev, { projectId });
  await db.project.update({ where: { id: projectId }, data: { status: "withdrawn", endedAt: new Date() } });
  expect(await listFollows(dev)).toEqual([]);
});
