import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { programmeFigures } from "@/lib/metrics/programme-figures";
import { aCashNeed, aMatch, anActor, aNeed, aProject, aProgramme, theSystem } from "@/tests/support/factories";

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const march = { asAt: "2024-03-31", eventDay: null };

async function listed(day: string, given: Parameters<typeof aProject>[0] = {}) {
  return aProject({ listedAt: noon(day), ...given });
}

/** A cash need of a project, and a match of some of it. */
async function asking(projectId: string, pence: number, matched?: { pence: number; day: string; inKind?: boolean }) {
  const need = await aCashNeed({ projectId, quantity: pence });
  if (!matched) return null;
  const { pence: quantity, day, inKind = false } = matched;
  return aMatch({ needId: need.id, quantity, inKind, agreedAt: noon(day) });
}

test("a small programme has the figures worked out by hand", async () => {
  const quick = await listed("2024-01-01");
  await asking(quick.id, 100_000, { pence: 40_000, day: "2024-01-11" });
  const slow = await listed("2024-01-01", { childFocused: false });
  await asking(slow.id, 300_000, { pence: 300_000, day: "2024-01-31" });
  await listed("2024-01-01", { status: "withdrawn", endedAt: noon("2024-01-21") });
  const waiting = await listed("2024-03-01");
  await asking(waiting.id, 50_000);

  const { groups } = await programmeFigures(await theSystem(), march);
  expect(groups.all.byCount).toMatchObject({ count: 2, total: 4, share: 0.5 });
  expect(groups.all.byCash).toEqual({ matchedPence: 340_000, share: 340 / 450 });
  expect(groups.all.cash).toEqual({
    projects: 3,
    pence: 450_000,
    medianPence: 100_000,
    leastPence: 50_000,
    mostPence: 300_000,
  });
  expect(groups.all.backedOnly).toEqual({ projects: 2, meanDays: 20, medianDays: 20 });
  expect(groups.all.curve).toMatchObject([
    { days: 10, atRisk: 4, backed: 1, survival: 3 / 4 },
    { days: 20, atRisk: 3, censored: 1 },
    { days: 30, atRisk: 2, backed: 1, censored: 1, survival: 3 / 8 },
  ]);
  expect(groups.all.everyone).toMatchObject({ medianDays: 30, restrictedMeanDays: 10 + 20 * 0.75 + 150 * 0.375 });
  expect(groups.all.everyone.within[0]).toMatchObject({ days: 30, share: 0.625 });
  expect(groups.all.stillWaiting).toEqual({ projects: 1, medianDays: 30, longestDays: 30 });
  expect(groups.all.ended).toBe(1);
  expect(groups.childFocused.byCount).toMatchObject({ count: 1, total: 3 });
  expect(groups.childFocused.byCash.matchedPence).toBe(40_000);
});

test("an earlier as-at day gives the same figures, whatever was withdrawn, cancelled or listed since", async () => {
  const project = await listed("2024-01-01");
  const match = await asking(project.id, 100_000, { pence: 40_000, day: "2024-01-11" });
  const other = await listed("2024-02-01");
  await asking(other.id, 20_000);
  const system = await theSystem();
  const before = await programmeFigures(system, march);

  await db.match.update({
    where: { id: match!.id },
    data: {
      status: "cancelled",
      returnedQuantity: 40_000,
      endedAt: noon("2024-04-02"),
      endedReason: "The supplier closed",
    },
  });
  await db.project.update({ where: { id: other.id }, data: { status: "withdrawn", endedAt: noon("2024-04-01") } });
  await asking(other.id, 5_000, { pence: 5_000, day: "2024-04-01" });
  await listed("2024-04-01");

  const again = await programmeFigures(system, march);
  expect(again.groups.all.byCount).toEqual(before.groups.all.byCount);
  expect(again.groups.all.byCash.matchedPence).toBe(40_000);
  expect(again.groups.all.stillWaiting).toEqual(before.groups.all.stillWaiting);
  expect(again.groups.all.curve).toEqual(before.groups.all.curve);
  const later = await programmeFigures(system, { asAt: "2024-04-30", eventDay: null });
  expect(later.groups.all.byCash.matchedPence).toBe(5_000);
  expect(later.groups.all.byCount).toMatchObject({ count: 2, total: 3 });
});

test("a part written off by the day is not matched, and the project stays backed", async () => {
  const project = await listed("2024-01-01");
  const match = await asking(project.id, 100_000, { pence: 40_000, day: "2024-01-11" });
  await db.match.update({
    where: { id: match!.id },
    data: {
      status: "completed",
      returnedQuantity: 15_000,
      endedAt: noon("2024-02-01"),
      endedReason: "Less was needed",
    },
  });
  const { groups } = await programmeFigures(await theSystem(), march);
  expect(groups.all.byCash.matchedPence).toBe(25_000);
  expect(groups.all.byCount.count).toBe(1);
});

test("help in kind and things back a project and add no pounds", async () => {
  const inKind = await listed("2024-01-01");
  await asking(inKind.id, 100_000, { pence: 30_000, day: "2024-01-05", inKind: true });
  const things = await listed("2024-01-01");
  const beds = await aNeed({ projectId: things.id });
  await aMatch({ needId: beds.id, agreedAt: noon("2024-01-05") });
  const { groups } = await programmeFigures(await theSystem(), march);
  expect(groups.all.byCount.count).toBe(2);
  expect(groups.all.byCash).toEqual({ matchedPence: 0, share: 0 });
  expect(groups.all.cash.projects).toBe(1);
});

test("days are London's: half past midnight in summer is the next day", async () => {
  await aProject({ listedAt: new Date("2024-06-01T23:30:00Z") });
  const system = await theSystem();
  const on = (asAt: string) => programmeFigures(system, { asAt, eventDay: null });
  expect((await on("2024-06-01")).groups.all.byCount.total).toBe(0);
  expect((await on("2024-06-02")).groups.all.byCount.total).toBe(1);
  expect((await on("2024-06-12")).groups.all.stillWaiting.longestDays).toBe(10);
});

test("a wait that runs over the change of the clocks is counted in days", async () => {
  const project = await aProject({ listedAt: new Date("2024-03-30T23:30:00Z") });
  const need = await aNeed({ projectId: project.id });
  await aMatch({ needId: need.id, agreedAt: new Date("2024-03-31T23:15:00Z") });
  const { groups } = await programmeFigures(await theSystem(), { asAt: "2024-04-30", eventDay: null });
  expect(groups.all.backedOnly.meanDays).toBe(2);
});

test("a project listed on the day of the event comes after it", async () => {
  await aProject({ listedAt: new Date("2024-09-18T22:59:59Z") });
  await aProject({ listedAt: new Date("2024-09-18T23:00:00Z") });
  await aProject({ listedAt: noon("2024-09-20"), childFocused: false });
  const { groups } = await programmeFigures(await theSystem(), { asAt: "2024-12-31", eventDay: "2024-09-19" });
  expect(groups.beforeEvent.byCount.total).toBe(1);
  expect(groups.afterEvent.byCount.total).toBe(2);
  expect(groups.afterEventChildFocused.byCount.total).toBe(1);
});

test("a match agreed before its project was listed counts as no wait", async () => {
  const project = await listed("2024-02-01");
  await asking(project.id, 1_000, { pence: 1_000, day: "2024-01-20" });
  const { groups } = await programmeFigures(await theSystem(), march);
  expect(groups.all.backedOnly).toEqual({ projects: 1, meanDays: 0, medianDays: 0 });
});

test("an empty programme has figures without values", async () => {
  const { groups, logRank } = await programmeFigures(await theSystem(), { asAt: "2024-03-31", eventDay: "2024-02-01" });
  expect(groups.all.byCount).toEqual({ count: 0, total: 0, share: null, interval: null });
  expect(groups.all.everyone).toMatchObject({ medianDays: null, restrictedMeanDays: null });
  expect(groups.all.stillWaiting).toEqual({ projects: 0, medianDays: null, longestDays: null });
  expect(logRank).toBeNull();
});

test("drafts and other programmes are not in it", async () => {
  await aProject({ status: "draft" });
  const team = await anActor("procurement");
  const other = await aProgramme();
  await listed("2024-01-01", { programmeId: other.id });
  const { groups } = await programmeFigures(team, march);
  expect(groups.all.byCount.total).toBe(0);
});

test("only the procurement team sees them", async () => {
  await expect(programmeFigures(await anActor("supplier"), march)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(programmeFigures(await anActor("community"), march)).rejects.toMatchObject({ kind: "notAllowed" });
});
