import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { importExtract } from "@/lib/imports/import-extract";
import { aProgramme } from "@/tests/support/factories";
import { aRow, extractOf, importRows, problemsOf } from "./an-extract";

test("what is imported has the file's days and states, and its activities say that it was imported", async () => {
  await importRows([
    aRow({
      project_status: "closed",
      ended_on: "2024-12-20",
      pledge_ref: "P1",
      supplier_name: "Halden Medical Ltd",
      pledge_status: "accepted",
      pledge_cash_gbp: "1000",
      pledged_on: "2024-06-03",
      decided_on: "2024-06-10",
      delivered_on: "2024-07-01",
      delivered_cash_gbp: "800",
      channel: "broker",
    }),
  ]);
  const project = await db.project.findFirstOrThrow({
    include: { needs: true, places: true, drivers: { include: { driver: true } } },
  });
  expect(project).toMatchObject({
    importRef: "R1",
    status: "closed",
    listedAt: new Date("2024-05-31T23:00:00Z"),
    endedAt: new Date("2024-12-20T00:00:00Z"),
    places: [{ postcode: "B19 1NH", district: "B19" }],
    needs: [{ importRef: "N1", type: "cash", quantity: 500_000, matchedQuantity: 100_000 }],
  });
  expect(project.drivers.map(({ driver }) => driver.code).sort()).toEqual(["education", "housing"]);
  const match = await db.match.findFirstOrThrow({ include: { deliveries: true, supplier: true } });
  expect(match).toMatchObject({
    status: "delivering",
    quantity: 100_000,
    channel: "broker",
    agreedAt: new Date("2024-06-09T23:00:00Z"),
    deliveries: [
      { status: "confirmed", confirmedQuantity: 80_000, payer: "Halden Medical Ltd", payee: "Lozells Lantern" },
    ],
  });
  const activities = await db.activity.findMany({ orderBy: { seq: "asc" } });
  expect(activities.map(({ name }) => name)).toEqual([
    "programme.created",
    "project.listed",
    "pledge.made",
    "pledge.accepted",
    "delivery.confirmed",
    "project.closed",
    "organisation.registered",
    "organisation.registered",
    "organisation.approved",
    "organisation.approved",
    "extract.imported",
  ]);
  expect(activities.slice(1).every(({ details }) => (details as { imported?: boolean }).imported)).toBe(true);
  expect(await db.letter.count()).toBe(0);
});

test("nothing is applied while an error stands, and a rehearsal leaves nothing behind", async () => {
  const refused = await importRows([aRow(), aRow({ need_ref: "N2", listed_on: "2024-13-45" })]);
  expect(refused.outcome).toBe("refused");
  expect(problemsOf(refused)).toEqual([
    "row 3, listed_on: “2024-13-45” is not a day: write it like 2024-10-03 or 03/10/2024",
  ]);
  const rehearsed = await importRows([aRow()], { dryRun: true });
  expect(rehearsed).toMatchObject({ outcome: "rehearsed", applied: { projects: { created: 1 } } });
  expect([await db.programme.count(), await db.organisation.count(), await db.activity.count()]).toEqual([0, 0, 0]);
});

test("skipping bad rows applies the rest, also where rows are only bad together", async () => {
  const accepted = {
    pledge_status: "accepted",
    pledged_on: "2024-06-03",
    decided_on: "2024-06-10",
    supplier_name: "Halden Medical Ltd",
  };
  const imported = await importRows(
    [
      aRow({ ...accepted, pledge_ref: "P1", pledge_cash_gbp: "4000" }),
      aRow({ ...accepted, pledge_ref: "P2", pledge_cash_gbp: "2000" }),
      aRow({ ...accepted, pledge_ref: "P2", pledge_cash_gbp: "2000" }),
      aRow({ project_ref: "R2", listed_on: "2024-07-01" }),
      aRow({ project_ref: "R2", need_ref: "N2", listed_on: "2024-07-02" }),
      aRow({ project_ref: "R3", child_focused: "perhaps" }),
    ],
    { skipBadRows: true },
  );
  expect(imported).toMatchObject({
    outcome: "applied",
    rows: 6,
    applied: { projects: { created: 2 }, needs: { created: 2 }, matches: { created: 1 } },
  });
  expect(problemsOf(imported)).toEqual([
    "row 3, pledge_cash_gbp: with this pledge £6,000.00 is accepted, but only £5,000.00 is needed",
    "warning: row 4, pledge_ref: repeats row 3, and is counted once",
    "row 4, pledge_cash_gbp: with this pledge £6,000.00 is accepted, but only £5,000.00 is needed",
    "row 6, listed_on: is “2024-07-02”, but “2024-07-01” in row 5: they are the same project",
    "row 7, child_focused: “perhaps” is neither yes nor no",
  ]);
});

test("one reference with two titles keeps the first, with a warning", async () => {
  const imported = await importRows([aRow(), aRow({ need_ref: "N2", project_title: "A Bed of One’s Own" })]);
  expect(problemsOf(imported)).toEqual([
    "warning: row 3, project_title: is “A Bed of One’s Own”, but “A Bed of Their Own” in row 2, which is kept",
  ]);
  expect((await db.project.findMany()).map(({ title }) => title)).toEqual(["A Bed of Their Own"]);
});

test("a pledge decided before it was made, or after its project ended, is applied with a warning", async () => {
  const imported = await importRows([
    aRow({
      project_status: "withdrawn",
      ended_on: "2024-06-05",
      pledge_ref: "P1",
      supplier_name: "Halden Medical Ltd",
      pledge_status: "accepted",
      pledge_cash_gbp: "10",
      pledged_on: "2024-07-03",
      decided_on: "2024-06-10",
    }),
  ]);
  expect(imported.outcome).toBe("applied");
  expect(problemsOf(imported)).toEqual([
    "warning: row 2, decided_on: 2024-06-10 is before the pledge was made, 2024-07-03",
    "warning: row 2, decided_on: 2024-06-10 is after the project ended, 2024-06-05",
  ]);
});

test("an event is kept where its day is known, and is said to be left out elsewhere", async () => {
  const row = aRow({
    pledge_ref: "P1",
    supplier_name: "Halden Medical Ltd",
    pledge_status: "accepted",
    pledged_on: "2024-10-03",
    decided_on: "2024-10-04",
    channel: "event",
    event_name: "Social Value Conference",
  });
  expect(problemsOf(await importRows([row]))).toEqual([
    'warning: row 2, event_name: “Social Value Conference” is not an event of this programme, so it is left out of this row: give its day with --event "Social Value Conference=YYYY-MM-DD"',
  ]);
  const events = [{ name: "Social Value Conference", heldOn: "2024-09-19" }];
  expect(await importRows([row], { events })).toMatchObject({ problems: [], applied: { matches: { updated: 1 } } });
  expect(await db.match.findFirst({ include: { event: true } })).toMatchObject({
    inKind: true,
    quantity: 0,
    event: { status: "held" },
  });
  const moved = importRows([row], { events: [{ name: "Social Value Conference", heldOn: "2024-09-20" }] });
  await expect(moved).rejects.toMatchObject({ kind: "conflict" });
});

test("an event that a file names before its day is planned", async () => {
  const events = [{ name: "Social Value Conference", heldOn: "2024-09-19" }];
  await at(new Date("2024-09-01T12:00:00Z"), () => importRows([aRow()], { events }));
  expect(await db.event.findFirst()).toMatchObject({ status: "planned" });
});

test("an organisation is known by its number, else by its name", async () => {
  await importRows([
    aRow({ organisation_number: "" }),
    aRow({ project_ref: "R2", organisation_number: "1182346", organisation_name: "LOZELLS LANTERN" }),
    aRow({ project_ref: "R3", organisation_number: "9876543210" }),
  ]);
  expect(await db.organisation.findMany({ select: { name: true, charityNumber: true } })).toEqual([
    { name: "Lozells Lantern", charityNumber: "1182346" },
  ]);
});

test("a programme that is not there is refused without --create, and only the system imports", async () => {
  const missing = importExtract(systemIn(null), { programme: "bsol" }, extractOf([aRow()]));
  await expect(missing).rejects.toMatchObject({ kind: "notFound" });
  const programme = await aProgramme();
  const procurement = { ...systemIn(programme.id), role: "procurement" as const };
  const notTheirs = importExtract(procurement, { programme: programme.slug }, extractOf([aRow()]));
  await expect(notTheirs).rejects.toMatchObject({ kind: "notAllowed" });
});
