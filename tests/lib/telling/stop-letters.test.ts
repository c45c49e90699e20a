import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { changeFollow } from "@/lib/follows/change-follow";
import { followProject } from "@/lib/follows/follow-project";
import { saveSearch } from "@/lib/saved-searches/save-search";
import { loadStop } from "@/lib/telling/load-stop";
import { stopLetters } from "@/lib/telling/stop-letters";
import { readStopToken, type Stop, stopToken } from "@/lib/telling/stop-token";
import { activities, anActor, aProject, atOnce } from "@/tests/support/factories";

async function dev() {
  const actor = await anActor("supplier");
  const project = await aProject();
  const atOnceSearch = await saveSearch(actor, { query: "words=beds", telling: "at_once" });
  const weekly = await saveSearch(actor, { query: "words=coats", telling: "weekly" });
  await followProject(actor, { projectId: project.id });
  return { actor, userId: actor.userId ?? "", project, atOnceSearch, weekly };
}
const tellings = async () => ({
  searches: (await db.savedSearch.findMany({ orderBy: { query: "asc" } })).map(({ telling }) => telling),
  follows: (await db.follow.findMany()).map(({ telling }) => telling),
});

test("a link stops what its letter was about and nothing else, without signing in, and says so", async () => {
  const { userId, atOnceSearch, project } = await dev();
  const token = stopToken({ userId, kind: "searches", ids: [atOnceSearch.id] });
  expect(await loadStop(token)).toEqual({ names: ["Projects that need help about “beds”"] });
  expect(await tellings()).toEqual({ searches: ["at_once", "weekly"], follows: ["at_once"] });
  await stopLetters({ token });
  expect(await tellings()).toEqual({ searches: ["never", "weekly"], follows: ["at_once"] });
  expect(await loadStop(token)).toEqual({ names: [] });
  await stopLetters({ token: stopToken({ userId, kind: "follow", ids: [project.id] }) });
  expect(await tellings()).toEqual({ searches: ["never", "weekly"], follows: ["never"] });
});

test("the weekly letter's link stops all that is told weekly", async () => {
  const { actor, userId, project } = await dev();
  await changeFollow(actor, { projectId: project.id, telling: "weekly" });
  await stopLetters({ token: stopToken({ userId, kind: "weekly", ids: [] }) });
  expect(await tellings()).toEqual({ searches: ["at_once", "never"], follows: ["never"] });
});

test("pressed eight times at once it stops, and records so, once", async () => {
  const { userId, weekly } = await dev();
  const token = stopToken({ userId, kind: "searches", ids: [weekly.id] });
  expect((await atOnce(Array.from({ length: 8 }, () => stopLetters({ token })))).done).toBe(8);
  expect((await activities()).filter((name) => name === "search.told")).toHaveLength(1);
});

test("a link that we did not sign, or that names somebody else's search, stops nothing", async () => {
  const { userId, weekly } = await dev();
  const stop: Stop = { userId, kind: "searches", ids: [weekly.id] };
  const token = stopToken(stop);
  expect(readStopToken(token)).toEqual(stop);
  const other = await anActor("supplier");
  const forged = token.replace(userId, other.userId ?? "");
  for (const wrong of [forged, `${token}0`, token.slice(0, -1), "none", "", undefined, "a.b.c.d"]) {
    expect(readStopToken(wrong)).toBeNull();
    expect(await loadStop(wrong)).toBeNull();
  }
  await expect(stopLetters({ token: forged })).rejects.toMatchObject({ kind: "notFound" });
  await stopLetters({ token: stopToken({ ...stop, userId: other.userId ?? "" }) });
  expect((await tellings()).searches).toEqual(["at_once", "weekly"]);
});
