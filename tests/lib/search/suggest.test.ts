import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { suggest } from "@/lib/search/suggest";
import { aNeed, aProject, anOrganisation } from "@/tests/support/factories";

test("somebody who types is offered words, projects, organisations and places that begin so", async () => {
  const organisation = await anOrganisation("community", { name: "Lozells Lantern" });
  const project = await aProject({
    ...{ organisationId: organisation.id, title: "Lost and found", summary: "Lofts", slug: "lost" },
    places: { create: { name: "Lozells", district: "B19" } },
  });
  await aNeed({ projectId: project.id });
  const visitor = visitorTo(project.programmeId);
  const offered = await suggest(visitor, "lo");
  expect(offered).toContainEqual({ kind: "word", text: "lofts" });
  expect(offered).toContainEqual({ kind: "project", text: "Lost and found", slug: "lost" });
  expect(offered).toContainEqual({ kind: "organisation", text: "Lozells Lantern" });
  expect(offered).toContainEqual({ kind: "place", text: "Lozells" });
  expect(await suggest(visitor, "found lof")).toContainEqual({ kind: "word", text: "found lofts" });
  expect(await suggest(visitor, "l")).toEqual([]);
  expect(await suggest(visitor, "lo' & ! | ( :* %")).toEqual(offered);
});

test("nothing is offered that only a project out of sight has", async () => {
  const project = await aProject({ title: "Zithers", places: { create: { name: "Zoar" } } });
  await aNeed({ projectId: project.id });
  const visitor = visitorTo(project.programmeId);
  expect((await suggest(visitor, "zi")).length).toBeGreaterThan(0);
  await db.project.update({ where: { id: project.id }, data: { status: "withdrawn", endedAt: new Date() } });
  expect([...(await suggest(visitor, "zi")), ...(await suggest(visitor, "zo"))]).toEqual([]);
});
