import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { loadProject } from "@/lib/projects/load-project";
import {
  aCashNeed,
  aMatch,
  anActor,
  aNeed,
  aProgramme,
  aProject,
  anOrganisation,
  runnerOf,
} from "@/tests/support/factories";

test("a project's page shows its needs, what is left of each, what money would buy and who has helped", async () => {
  const project = await aProject();
  const beds = await aNeed({ projectId: project.id });
  await aCashNeed({ projectId: project.id });
  const helper = await anOrganisation("supplier", { name: "Sleepwell Ltd" });
  await aMatch({ needId: beds.id, supplierId: helper.id });
  await aMatch({ needId: beds.id, supplierId: helper.id });
  const left = await anOrganisation("supplier", { name: "Called Off Ltd" });
  await aMatch({
    needId: beds.id,
    supplierId: left.id,
    status: "cancelled",
    returnedQuantity: 10,
    endedReason: "Moved away",
  });
  const shown = await loadProject(visitorTo(project.programmeId), project.slug);
  expect(shown.needs.map((need) => need.left)).toEqual([10, 297_000]);
  expect(shown.needs[1]?.lines.map(({ description }) => description)).toEqual(["Bedding sets", "Weeks of storage"]);
  expect([shown.helpers.map(({ name }) => name), shown.backed, shown.ours, shown.mayPledge]).toEqual([
    ["Sleepwell Ltd"],
    true,
    false,
    false,
  ]);
});

test("a draft is there for its own organisation only", async () => {
  const draft = await aProject({ status: "draft" });
  expect((await loadProject(await runnerOf(draft), draft.slug)).ours).toBe(true);
  const others = [
    visitorTo(draft.programmeId),
    await anActor("community"),
    await anActor("supplier"),
    await anActor("procurement"),
  ];
  for (const actor of others) await expect(loadProject(actor, draft.slug)).rejects.toMatchObject({ kind: "notFound" });
});

test("a project is not there in another programme, nor once withdrawn for those who had no part in it", async () => {
  const project = await aProject();
  const elsewhere = visitorTo((await aProgramme()).id);
  await expect(loadProject(elsewhere, project.slug)).rejects.toMatchObject({ kind: "notFound" });
  const here = visitorTo(project.programmeId);
  await expect(loadProject(here, "no\0such")).rejects.toMatchObject({ kind: "notFound" });
  const withdrawn = await aProject({ status: "withdrawn" });
  await expect(loadProject(visitorTo(withdrawn.programmeId), withdrawn.slug)).rejects.toMatchObject({
    kind: "notFound",
  });
});

test("only a supplier that has been approved is offered the way to pledge, and only while the project is listed", async () => {
  const listed = await aProject();
  const closed = await aProject({ status: "closed" });
  const approved = await anActor("supplier");
  expect((await loadProject(approved, listed.slug)).mayPledge).toBe(true);
  expect((await loadProject(approved, closed.slug)).mayPledge).toBe(false);
  expect((await loadProject(await anActor("supplier", { participation: "submitted" }), listed.slug)).mayPledge).toBe(
    false,
  );
  expect((await loadProject(await anActor("community"), listed.slug)).mayPledge).toBe(false);
});

test("a project that was listed again goes on waiting from its first listing, and the old page leads to the new one", async () => {
  const first = await aProject({ status: "closed", listedAt: new Date("2026-01-05") });
  const again = await aProject({ relistedFromId: first.id, organisationId: first.organisationId });
  const visitor = visitorTo(first.programmeId);
  expect((await loadProject(visitor, again.slug)).firstListedAt).toEqual(new Date("2026-01-05"));
  expect((await loadProject(visitor, first.slug)).relistedAs).toBe(again.slug);
});
