import { createReadStream } from "node:fs";
import { expect, test } from "vitest";
import { systemIn, visitorTo } from "@/lib/auth/actor";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { db } from "@/lib/db";
import { actorFor } from "@/tests/support/factories";
import { importExtract } from "@/lib/imports/import-extract";
import { nothingAsked } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { aRow, importRows, problemsOf } from "./an-extract";

const theExtract = "prisma/demonstration/programme-extract-2025-07.csv";
const state = async () => ({
  activities: await db.activity.count(),
  projects: await db.project.findMany({
    orderBy: { id: "asc" },
    include: { places: true, drivers: true, needs: true },
  }),
  pledges: await db.pledge.findMany({ orderBy: { id: "asc" }, include: { match: { include: { deliveries: true } } } }),
  organisations: await db.organisation.findMany({ orderBy: { id: "asc" } }),
});

test("the same file again changes nothing and records nothing", async () => {
  const once = { programme: "bsol", create: true };
  await importExtract(systemIn(null), once, createReadStream(theExtract));
  const before = await state();
  const again = await importExtract(systemIn(null), once, createReadStream(theExtract));
  expect(again.applied).toEqual({
    organisations: { created: 0, updated: 0, unchanged: 239 },
    projects: { created: 0, updated: 0, unchanged: 200 },
    needs: { created: 0, updated: 0, unchanged: 343 },
    pledges: { created: 0, updated: 0, unchanged: 120 },
    matches: { created: 0, updated: 0, unchanged: 66 },
    deliveries: { created: 0, updated: 0, unchanged: 45 },
  });
  expect(await state()).toEqual(before);
});

test("a corrected file corrects, and records it", async () => {
  const row = {
    pledge_ref: "P1",
    supplier_name: "Halden Medical Ltd",
    pledge_cash_gbp: "1000",
    pledged_on: "2024-06-03",
  };
  await importRows([aRow({ ...row, pledge_status: "offered" })]);
  const before = await db.activity.count();
  const { applied } = await importRows([
    aRow({
      ...row,
      project_title: "A Bed for Everyone",
      postcode: "B20 2ES",
      drivers: "income",
      cash_requested_gbp: "900",
      pledge_cash_gbp: "900",
      pledge_status: "accepted",
      decided_on: "2024-06-10",
    }),
  ]);
  expect(applied).toMatchObject({
    organisations: { created: 0, updated: 0, unchanged: 2 },
    projects: { created: 0, updated: 1 },
    needs: { created: 0, updated: 1 },
    pledges: { created: 0, updated: 1 },
    matches: { created: 1, updated: 0 },
  });
  const project = await db.project.findFirstOrThrow({ include: { needs: true, places: true } });
  expect(project).toMatchObject({
    title: "A Bed for Everyone",
    places: [{ district: "B20" }],
    needs: [{ quantity: 90_000, matchedQuantity: 90_000 }],
  });
  const recorded = await db.activity.findMany({ orderBy: { seq: "asc" }, skip: before });
  expect(recorded.map(({ name }) => name)).toEqual([
    "pledge.accepted",
    "project.corrected",
    "project.corrected",
    "extract.imported",
  ]);
});

test("a smaller need and a smaller match come down together, and one match may take what another gives back", async () => {
  const pledge = {
    pledge_status: "accepted",
    pledged_on: "2024-06-03",
    decided_on: "2024-06-10",
    supplier_name: "Halden Medical Ltd",
  };
  const file = (cash: string, one: string, two: string) => [
    aRow({ ...pledge, cash_requested_gbp: cash, pledge_ref: "P1", pledge_cash_gbp: one }),
    aRow({ ...pledge, cash_requested_gbp: cash, pledge_ref: "P2", pledge_cash_gbp: two }),
  ];
  await importRows(file("1000", "600", "400"));
  expect((await importRows(file("1000", "100", "900"))).applied.matches).toMatchObject({ updated: 2 });
  expect((await importRows(file("1000", "900", "100"))).applied.matches).toMatchObject({ updated: 2 });
  expect((await importRows(file("500", "300", "200"))).outcome).toBe("applied");
  expect((await importRows(file("5000", "2500", "2500"))).outcome).toBe("applied");
  expect(await db.need.findFirst()).toMatchObject({ quantity: 500_000, matchedQuantity: 500_000 });
});

test("a listing day never changes", async () => {
  await importRows([aRow()]);
  const imported = await importRows([aRow({ listed_on: "2024-06-02" })]);
  expect(imported.outcome).toBe("refused");
  expect(problemsOf(imported)).toEqual([
    "row 2, listed_on: is 2024-06-02, but a listing day never changes: it is 2024-06-01 here",
  ]);
});

test("what somebody changed in Maypole since wins over the file", async () => {
  const row = aRow({
    pledge_ref: "P1",
    supplier_name: "Halden Medical Ltd",
    pledge_status: "offered",
    pledge_cash_gbp: "1000",
    pledged_on: "2024-06-03",
  });
  await importRows([row]);
  const pledge = await db.pledge.findFirstOrThrow({
    include: { need: { include: { project: { include: { organisation: true } } } } },
  });
  await acceptPledge(await actorFor(pledge.need.project.organisation), { pledgeId: pledge.id });
  const again = await importRows([row]);
  expect(problemsOf(again)).toEqual([
    "warning: row 2, pledge_ref: differs from the pledge here, which was changed in Maypole since and is kept",
  ]);
  expect(again.applied).toMatchObject({ pledges: { updated: 0, unchanged: 1 }, matches: { created: 0, updated: 0 } });
  expect(await db.match.count()).toBe(1);
});

test("an accepted pledge is not taken back by a file, nor a need made smaller than what is matched", async () => {
  const row = {
    pledge_ref: "P1",
    supplier_name: "Halden Medical Ltd",
    pledge_cash_gbp: "1000",
    pledged_on: "2024-06-03",
    decided_on: "2024-06-10",
  };
  await importRows([aRow({ ...row, pledge_status: "accepted" })]);
  expect(problemsOf(await importRows([aRow({ ...row, pledge_status: "declined" })]))).toEqual([
    "row 2, pledge_status: is declined, but the pledge was accepted here: cancel its match in Maypole instead",
  ]);
  expect(problemsOf(await importRows([aRow({ cash_requested_gbp: "500" })]))).toEqual([
    "row 2, cash_requested_gbp: £500.00 is needed, but with what is matched here £1,000.00 is accepted",
  ]);
});

test("an organisation that a file names anew is found by that name, also with projects that the file says nothing new of", async () => {
  await importRows([aRow({ organisation_number: "1182346" })]);
  const programme = await db.programme.findUniqueOrThrow({ where: { slug: "bsol" } });
  const found = async (words: string) =>
    (await searchProjects(visitorTo(programme.id), { ...nothingAsked, words, exact: true })).total;
  expect([await found("lantern"), await found("lighthouse")]).toEqual([1, 0]);
  await importRows([aRow({ organisation_number: "1182346", organisation_name: "Lozells Lighthouse" })]);
  expect([await found("lantern"), await found("lighthouse")]).toEqual([0, 1]);
});

test("a Scottish charity that a file names anew stays a charity, and does not become a company by its letters", async () => {
  await importRows([aRow()]);
  await db.organisation.updateMany({ data: { charityNumber: "SC012345" } });
  await importRows([aRow({ organisation_name: "Lozells and Leith Lantern", organisation_number: "SC012345" })]);
  expect(await db.organisation.findMany()).toMatchObject([
    { name: "Lozells and Leith Lantern", charityNumber: "SC012345", companyNumber: null },
  ]);
});
