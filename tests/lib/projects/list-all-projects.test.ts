import { expect, test } from "vitest";
import { listAllProjects, allProjectsPageLength } from "@/lib/projects/list-all-projects";
import { pageKey } from "@/lib/projects/page-key";
import { aMatch, anActor, aNeed, aProject, anOrganisation } from "@/tests/support/factories";

test("projects of one status, the latest listed first, with how far their needs have come", async () => {
  const team = await anActor("procurement");
  const older = await aProject({ title: "Older", listedAt: new Date("2025-01-01") });
  await aNeed({ projectId: older.id });
  const met = await aNeed({ projectId: older.id, quantity: 10 });
  await aMatch({ needId: met.id, quantity: 10 });
  await aProject({ title: "Newer", listedAt: new Date("2025-02-01") });
  await aProject({ status: "withdrawn" });
  const { organisationId } = await anActor("community");
  await aProject({ status: "draft", organisationId: organisationId ?? "" });
  const shown = await listAllProjects(team, {});
  expect(shown.rows).toMatchObject([{ title: "Newer" }, { title: "Older", needs: 2, met: 1 }]);
  expect(shown.totals).toEqual({ submitted: 0, listed: 2, closed: 0, withdrawn: 1 });
  expect(shown.next).toBeNull();
});

test("pages follow one another without a gap, for those listed and those to approve", async () => {
  const team = await anActor("procurement");
  const { id: organisationId } = await anOrganisation("community");
  for (const status of ["listed", "submitted"] as const) {
    const listedAt = status === "listed" ? new Date("2025-01-01") : null;
    for (let made = 0; made <= allProjectsPageLength; made += 1) await aProject({ organisationId, status, listedAt });
    const first = await listAllProjects(team, { status });
    const second = await listAllProjects(team, { status, after: pageKey(first.next!) });
    const ids = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(second.rows).toHaveLength(1);
    expect(new Set(ids).size).toBe(allProjectsPageLength + 1);
  }
});

test("only the procurement team sees all of them", async () => {
  await expect(listAllProjects(await anActor("community"), {})).rejects.toMatchObject({ kind: "notAllowed" });
});
