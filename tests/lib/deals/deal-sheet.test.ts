import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { confirmDeal } from "@/lib/deals/confirm-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { findBroken } from "@/lib/invariants/find-broken";
import { tellPeople } from "@/lib/jobs/tell-people";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { importSheet } from "@/lib/sheets/import-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import {
  aBrokerFor,
  aCashNeed,
  activities,
  actorFor,
  aNeed,
  anActor,
  anOrganisation,
  aProject,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";

const listedAt = new Date("2026-02-01T09:00:00Z");
const heading = "Reference,Project,Need,Supplier,In kind,How much,Agreed on,How it was agreed,Note";
const bytesOf = (...rows: string[]) => new TextEncoder().encode([heading, ...rows].join("\r\n"));
const sent = (...rows: string[]) => ({ kind: "deals", file: { name: "deals.csv", bytes: bytesOf(...rows) } });
async function* source(...rows: string[]) {
  yield await Promise.resolve(bytesOf(...rows));
}

async function asked() {
  const project = await aProject({ listedAt, submittedAt: listedAt });
  const need = await aNeed({ projectId: project.id });
  const company = await anOrganisation("supplier", { name: "Northgate Facilities", companyNumber: "09900010" });
  const team = await anActor("procurement");
  return { project, need, company, team, supplier: await actorFor(company), runner: await runnerOf(project) };
}
async function looked(actor: Actor, ...rows: string[]) {
  const { id: sheetId } = await keepSheet(actor, sent(...rows));
  return { sheetId, ...(await loadSheet(actor, sheetId)) };
}
async function applied(actor: Actor, ...rows: string[]) {
  const { sheetId, seal, ...shown } = await looked(actor, ...rows);
  await applySheet(actor, { sheetId, seal });
  return shown;
}
const said = ({ problems }: { problems: readonly { row: number; column: string; message: string }[] }) =>
  problems.map(({ row, column, message }) => `${row} ${column}: ${message}`);
const row = "D-1,A Bed of Their Own,Single beds with mattresses,northgate  facilities,,12,31/03/2026,event,By the lift";

test("rows are looked at, then recorded through the form's own deed: both sides are asked to confirm, and the record says so", async () => {
  const { team, company, need, project } = await asked();
  const shown = await looked(team, row);
  expect(shown).toMatchObject({
    ...{ problems: [], unchanged: 0, changed: [] },
    added: [
      { reference: "D-1", project: project.title, supplier: company.name, howMuch: "12 beds", agreedOn: "2026-03-31" },
    ],
  });
  expect(await db.match.count()).toBe(0);
  await applySheet(team, { sheetId: shown.sheetId, seal: shown.seal });
  expect(await db.match.findFirstOrThrow({ include: { deal: true } })).toMatchObject({
    ...{
      needId: need.id,
      supplierId: company.id,
      quantity: 12,
      channel: "event",
      agreedAt: new Date("2026-03-31T12:00:00Z"),
    },
    deal: { reference: "D-1", note: "By the lift", supplierConfirmedAt: null, communityConfirmedAt: null },
  });
  expect(await activities()).toEqual(["deal.recorded", "deals.imported"]);
  const told = await db.activity.findFirstOrThrow({ where: { name: "deal.recorded" } });
  await tellPeople({ activityId: told.id });
  const letters = await db.letter.findMany({ orderBy: { id: "asc" } });
  expect(letters.map(({ subject }) => subject)).toEqual(letters.map(() => `Did you agree this? ${project.title}`));
  expect(letters.length).toBeGreaterThanOrEqual(1);
  expect((await findBroken(db)).map(({ name }) => name).filter((name) => !name.startsWith("every listing"))).toEqual(
    [],
  );
});

test("the same file twice adds nothing, also without references, and also when the other side sends it", async () => {
  const { team, supplier, runner } = await asked();
  const plain = ",A Bed of Their Own,,09900010,,5,2026-03-03,,";
  await applied(team, row, plain);
  expect(await db.deal.count()).toBe(2);
  for (const actor of [team, supplier, runner]) {
    expect(await looked(actor, row, plain)).toMatchObject({ added: [], changed: [], unchanged: 2, problems: [] });
  }
  await applied(team, row, plain);
  expect(await db.deal.count()).toBe(2);
});

test("a supplier and a community organisation record their own, a broker its group's, each with its own side's word", async () => {
  const { supplier, runner, project } = await asked();
  await applied(supplier, ",A Bed of Their Own,,,,1,2026-03-03,,");
  await applied(runner, ",A Bed of Their Own,,Northgate Facilities,,2,2026-03-03,,");
  const broker = await aBrokerFor({ id: project.organisationId, programmeId: project.programmeId });
  await applied(broker, ",A Bed of Their Own,1,Northgate Facilities,,3,2026-03-03,broker,");
  const deals = await db.deal.findMany({ orderBy: { match: { quantity: "asc" } }, include: { match: true } });
  expect(deals.map((each) => [each.supplierConfirmedAt !== null, each.communityConfirmedAt !== null])).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
  expect(deals[2]?.match.channel).toBe("broker");
  await confirmDeal(supplier, { matchId: deals[1]?.matchId });
});

test("an operator records for neither side, in one programme, and may try it first", async () => {
  const { project } = await asked();
  const { slug } = await db.programme.findUniqueOrThrow({ where: { id: project.programmeId } });
  const given = { kind: "deals", programme: slug };
  expect(await importSheet(systemIn(null), { ...given, dryRun: true }, source(row))).toMatchObject({
    ...{ outcome: "rehearsed", applied: { deals: { created: 1, updated: 0, unchanged: 0 } } },
  });
  expect(await db.deal.count()).toBe(0);
  expect(await importSheet(systemIn(null), given, source(row))).toMatchObject({ outcome: "applied", problems: [] });
  expect(await importSheet(systemIn(null), given, source(row))).toMatchObject({
    applied: { deals: { created: 0, updated: 0, unchanged: 1 } },
  });
  expect(await db.deal.findMany()).toMatchObject([
    {
      reference: "D-1",
      recordedById: null,
      recordedForId: null,
      supplierConfirmedAt: null,
      communityConfirmedAt: null,
    },
  ]);
  const bad = await importSheet(systemIn(null), given, source(row.replace("D-1", "D-2").replace("12", "99")));
  expect(bad).toMatchObject({ outcome: "refused", problems: [{ row: 2, column: "How much" }] });
});

test("each bad row is named with its row and column, and nothing is recorded while one stands", async () => {
  const { team } = await asked();
  const two = await aProject({ title: "Two needs", listedAt, submittedAt: listedAt });
  await aNeed({ projectId: two.id, description: "Books", unit: "book" });
  await aCashNeed({ projectId: two.id });
  await aProject({ title: "Not yet", status: "submitted", listedAt: null });
  const day = "2026-03-03";
  const bad = [
    `,Nowhere,,Northgate Facilities,,1,${day},,`,
    `,Not yet,,Northgate Facilities,,1,${day},,`,
    `,Two needs,,Northgate Facilities,,1,${day},,`,
    `,Two needs,Socks,Northgate Facilities,,1,${day},,`,
    `,A Bed of Their Own,,Nobody Ltd,,1,${day},,`,
    `,A Bed of Their Own,,,,1,${day},,`,
    `,A Bed of Their Own,,Northgate Facilities,Sheets,1,${day},,`,
    `,A Bed of Their Own,,Northgate Facilities,,none,${day},,`,
    `,A Bed of Their Own,,Northgate Facilities,,31,${day},,`,
    `,A Bed of Their Own,,Northgate Facilities,,1,2026-01-31,,`,
    `,A Bed of Their Own,,Northgate Facilities,,1,2099-01-31,,`,
    `,A Bed of Their Own,,Northgate Facilities,,1,soon,by post,`,
    `,Two needs,2,Northgate Facilities,Weeks of storage,1,${day},,`,
    `,Two needs,2,Northgate Facilities,bedding sets,31,${day},,`,
    `X,A Bed of Their Own,,Northgate Facilities,,1,${day},,`,
    `X,A Bed of Their Own,,Northgate Facilities,,2,${day},,`,
    `EXAMPLE,Anything,,,,1,${day},,`,
    `,A Bed of Their Own,,Northgate Facilities,,7,${day},,`,
    `,A Bed of Their Own,,Northgate Facilities,,7,${day},,`,
  ];
  const shown = await looked(team, ...bad);
  expect(said(shown)).toEqual([
    "2 Project: “Nowhere” is no project that is or was listed here",
    "3 Project: is not on the list, and was not: deals are recorded for projects that are",
    "4 Need: is missing: write one of these, or its number: 1. Books; 2. Bedding and storage",
    "5 Need: “Socks” is none of its needs: write one of these, or its number: 1. Books; 2. Bedding and storage",
    "6 Supplier: “Nobody Ltd” is no supplier that the procurement team has approved",
    "7 Supplier: is missing: write who gives it",
    "8 In kind: “Sheets” is nothing that the money would buy: leave it empty for the need itself",
    "9 How much: Enter how many you can give",
    "10 How much: Only 30 beds are still needed",
    "11 Agreed on: Enter a day from 1 February 2026 on, when the project was listed",
    "12 Agreed on: Enter a day that is not in the future",
    "13 Agreed on: “soon” is not a day: write it like 2024-10-03 or 03/10/2024",
    "13 How it was agreed: “by post” is none of elsewhere, event, broker",
    "14 In kind: Choose what you can give",
    "15 How much: Only 30 are needed",
    "17 Reference: X stands in the file twice: first in row 16",
    "18 Reference: is the example, which is left out",
    "20 How much: is the same as row 19: if both were agreed, give each its own reference",
  ]);
  const press = { sheetId: shown.sheetId, seal: shown.seal };
  await expect(applySheet(team, press)).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.deal.count()).toBe(0);
  await applySheet(team, { ...press, skipBadRows: "yes" });
  expect(await db.deal.count()).toBe(2);
});

test("rows of one file share what is left of a need and of its lines", async () => {
  const { team } = await asked();
  const cash = await aProject({ title: "Money", listedAt, submittedAt: listedAt });
  await aCashNeed({ projectId: cash.id });
  const shown = await looked(
    team,
    "A,A Bed of Their Own,,Northgate Facilities,,20,2026-03-03,,",
    "B,A Bed of Their Own,,Northgate Facilities,,11,2026-03-03,,",
    "C,A Bed of Their Own,,Northgate Facilities,,10,2026-03-03,,",
    "D,A Bed of Their Own,,Northgate Facilities,,1,2026-03-03,,",
    "E,Money,,Northgate Facilities,Bedding sets,20,2026-03-03,,",
    "F,Money,,Northgate Facilities,Bedding sets,11,2026-03-03,,",
    "G,Money,,Northgate Facilities,,£100.50,2026-03-03,,",
  );
  expect(said(shown)).toEqual([
    "3 How much: Only 10 beds are still needed",
    "5 How much: is more than is needed: this need is met in full",
    "7 How much: Only 10 of these are still needed",
  ]);
  expect(shown.added.map(({ howMuch }) => howMuch)).toEqual(["20 beds", "10 beds", "20 × Bedding sets", "£100.50"]);
});

test("a reference stands for one deal: other words under it are refused, and what was called off is not recorded again", async () => {
  const { team, runner } = await asked();
  await applied(team, row);
  expect(said(await looked(team, row.replace("12", "13")))).toEqual([
    expect.stringMatching(/^2 Reference: D-1 is on the record with another/),
  ]);
  expect((await looked(team, row.replace("D-1", "D-2"))).added).toHaveLength(1);
  const { matchId } = await db.deal.findFirstOrThrow();
  await refuseDeal(runner, { matchId, reason: "We never agreed this" });
  const again = await looked(team, row);
  expect(again).toMatchObject({ added: [], unchanged: 1, problems: [{ level: "warning", column: "Project" }] });
});

test("nobody records what is not theirs, and what was sent stays with who sent it", async () => {
  const { team, runner } = await asked();
  const [stranger, other] = [await anActor("community"), await anActor("supplier", { name: "Alder Catering" })];
  expect(said(await looked(stranger, row))).toEqual([expect.stringMatching(/^2 Project: is not yours/)]);
  expect(said(await looked(other, row))).toEqual(["2 Supplier: is not you: a supplier records what it gives itself"]);
  const { sheetId, seal } = await looked(runner, row);
  for (const somebody of [team, stranger, other]) {
    await expect(loadSheet(somebody, sheetId)).rejects.toMatchObject({ kind: "notFound" });
    await expect(applySheet(somebody, { sheetId, seal })).rejects.toMatchObject({ kind: "notFound" });
  }
  const waiting = { ...runner, approved: false };
  await expect(keepSheet(waiting, sent(row))).rejects.toMatchObject({ kind: "notAllowed" });
});

test("two presses at once record once, and what changed meanwhile is looked at again", async () => {
  const { team, supplier, need } = await asked();
  const [one, other] = [await looked(team, row), await looked(supplier, row)];
  const press = { sheetId: one.sheetId, seal: one.seal };
  expect(
    await atOnce([
      applySheet(team, press),
      applySheet(team, press),
      applySheet(supplier, { sheetId: other.sheetId, seal: other.seal }),
    ]),
  ).toEqual({ done: 1, refusals: ["conflict", "conflict"] });
  expect(await db.deal.count()).toBe(1);
  expect(await db.need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ matchedQuantity: 12 });
});
