import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { loadHomeProjects, loadLongestWaitingFor } from "@/lib/projects/load-home-projects";
import { aMatch, aNeed, aProgramme, aProject } from "@/tests/support/factories";

const day = (of: string) => new Date(`${of}T09:00:00Z`);

test("the headline is of the children’s project that has waited longest without help, for things that it counts by their name", async () => {
  const { id: programmeId } = await aProgramme();
  const waits = async (listedAt: string, need: Parameters<typeof aNeed>[0] = {}, children = 60) =>
    aNeed({
      ...need,
      projectId: (await aProject({ programmeId, listedAt: day(listedAt), childrenExpected: children })).id,
    });
  expect(await loadLongestWaitingFor(visitorTo(programmeId))).toBeNull();
  const { id: helpedNeed } = await waits("2026-01-01");
  await aMatch({ needId: helpedNeed });
  await waits("2026-01-02", { unit: "item" });
  await waits("2026-01-03", { type: "volunteering", unit: "hour" });
  await waits("2026-01-05", {}, 40);
  await waits("2026-01-04", {}, 60);
  expect(await loadLongestWaitingFor(visitorTo(programmeId))).toEqual({ children: 60, things: "beds" });
  expect(await loadLongestWaitingFor(visitorTo((await aProgramme()).id))).toBeNull();
});

test("the home page shows the newest that wait for something other than money", async () => {
  const { id: programmeId } = await aProgramme();
  const older = await aProject({ programmeId, listedAt: day("2026-01-01") });
  const newer = await aProject({ programmeId, listedAt: day("2026-02-01") });
  const money = await aProject({ programmeId, listedAt: day("2026-03-01") });
  for (const { id } of [older, newer]) await aNeed({ projectId: id });
  await aNeed({ projectId: money.id, type: "cash", unit: "GBP", quantity: 5_000 });
  const shown = await loadHomeProjects(visitorTo(programmeId));
  expect(shown.map(({ id }) => id)).toEqual([newer.id, older.id]);
});
