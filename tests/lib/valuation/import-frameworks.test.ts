import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { importSheet } from "@/lib/sheets/import-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { activities, aMatch, anActor, aProgramme, atOnce } from "@/tests/support/factories";
import { aFrameworkTable, hourRow, visitRow } from "@/tests/support/frameworks";

async function* piecesOf(text: string) {
  for (let start = 0; start < text.length; start += 100) yield await Promise.resolve(text.slice(start, start + 100));
}
const importText = async (text: string, more: object = {}) => {
  if ((await db.programme.count()) === 0) await aProgramme();
  return importSheet(systemIn(null), { kind: "frameworks", ...more }, piecesOf(text));
};
const sent = (text: string) => ({
  kind: "frameworks",
  file: { name: "values.csv", bytes: new TextEncoder().encode(text) },
});
const measures = () => db.measure.findMany({ orderBy: [{ framework: { version: "asc" } }, { code: "asc" }] });

test("a framework is imported once for its programme: the same file again changes nothing", async () => {
  expect(await importText(aFrameworkTable(hourRow, visitRow))).toMatchObject({
    ...{ outcome: "applied", rows: 2, applied: { measures: { created: 2, updated: 0, unchanged: 0 } }, problems: [] },
  });
  expect(await measures()).toMatchObject([
    { code: "IV1", type: "volunteering", lowPence: 1_000n, centralPence: 1_550n, highPence: 2_000n, stated: false },
    { code: "IV2", type: "placement", centralPence: null },
  ]);
  const programme = await db.programme.findFirstOrThrow();
  expect(await db.framework.findMany({ include: { programmes: true } })).toMatchObject([
    {
      ...{ name: "Invented Values", version: "2026", licence: "Invented licence", source: "Invented for a test" },
      ...{ shipped: false, programmeId: programme.id, programmes: [{ programmeId: programme.id, position: 1 }] },
    },
  ]);
  const again = await importText(aFrameworkTable(hourRow, visitRow));
  expect(again.applied["measures"]).toEqual({ created: 0, updated: 0, unchanged: 2 });
  expect(await activities()).toEqual(["frameworks.imported"]);
});

test("another version stands beside the first, and two programmes each have their own", async () => {
  await importText(aFrameworkTable(hourRow));
  await importText(aFrameworkTable(hourRow.replace(",2026,", ",2027,").replace("15.50", "16.00")));
  expect((await measures()).map(({ centralPence }) => centralPence)).toEqual([1_550n, 1_600n]);
  const other = await aProgramme();
  await expect(importText(aFrameworkTable(hourRow))).rejects.toMatchObject({ kind: "invalid" });
  await importText(aFrameworkTable(hourRow.replace("15.50", "19.00")), { programme: other.slug });
  expect((await measures()).map(({ centralPence }) => centralPence)).toEqual([1_550n, 1_900n, 1_600n]);
});

test("a corrected file corrects measures, and what was valued before stays as it was", async () => {
  await importText(aFrameworkTable(hourRow));
  const [measure] = await measures();
  const match = await aMatch();
  const worth = { quantity: 10n, lowPence: 10_000n, centralPence: 15_500n, highPence: 20_000n, basis: { at: 15.5 } };
  await db.valuation.create({ data: { ...worth, matchId: match.id, measureId: measure?.id ?? "" } });
  const result = await importText(aFrameworkTable(hourRow.replace("15.50", "18.00")));
  expect(result.applied["measures"]).toEqual({ created: 0, updated: 1, unchanged: 0 });
  expect((await measures())[0]).toMatchObject({ id: measure?.id, centralPence: 1_800n });
  expect(await db.valuation.findMany()).toMatchObject([worth]);
  await expect(db.valuation.updateMany({ data: { centralPence: 18_000n } })).rejects.toThrow();
});

const wrong: [words: string, row: string, column: string, message: RegExp][] = [
  ["without a licence", hourRow.replace("Invented licence", ""), "licence", /missing/],
  ["without a source", hourRow.replace("Invented for a test", ""), "source", /missing/],
  ["with a low value above the likely one", hourRow.replace("10.00", "16.00"), "value_gbp_low", /more than/],
  ["with a high value below the likely one", hourRow.replace("20.00", "15"), "value_gbp_high", /less than/],
  ["with a band and no likely value", hourRow.replace("15.50", ""), "value_gbp", /missing/],
  ["with a value that is no amount", hourRow.replace("15.50", "lots"), "value_gbp", /lots/],
  ["with a kind of need that there is not", hourRow.replace("volunteering", "kindness"), "need_type", /kindness/],
  ["that ends before it begins", hourRow.replace("2030-12-31", "2025-12-31"), "valid_to", /before/],
  ["priced and stated", `${hourRow}yes`, "stated", /blank/],
];
test.each(wrong)(
  "a measure %s is an error in its row and column, and nothing is applied",
  async (_, row, column, message) => {
    const result = await importText(aFrameworkTable(visitRow, row));
    expect(result).toMatchObject({ outcome: "refused", problems: [{ row: 3, column, level: "error" }] });
    expect(result.problems[0]?.message).toMatch(message);
    expect(await db.framework.count()).toBe(0);
    expect(await importText(aFrameworkTable(visitRow, row), { skipBadRows: true })).toMatchObject({
      outcome: "applied",
    });
    expect((await measures()).map(({ code }) => code)).toEqual(["IV2"]);
  },
);

test("a version has one licence, a code stands once, and a kind of need has one measure", async () => {
  const { problems } = await importText(
    aFrameworkTable(
      hourRow,
      visitRow.replace("Invented licence", "Another"),
      hourRow,
      hourRow.replace("IV1", "IV3"),
      "Maypole open set,2026-11-22,X,Y,hour,,1,,,,S,L,,",
    ),
  );
  expect(problems.map(({ row, column }) => [row, column])).toEqual([
    [3, "licence"],
    [4, "code"],
    [5, "need_type"],
  ]);
});

test("kinds of need may change places between two measures, and a blank one stays as somebody chose", async () => {
  await importText(aFrameworkTable(hourRow, visitRow));
  await importText(
    aFrameworkTable(hourRow.replace("volunteering", "placement"), visitRow.replace("placement", "volunteering")),
  );
  expect((await measures()).map(({ type }) => type)).toEqual(["placement", "volunteering"]);
  await importText(aFrameworkTable(hourRow.replace("volunteering", ""), visitRow.replace("placement", "")));
  expect((await measures()).map(({ type }) => type)).toEqual(["placement", "volunteering"]);
});

test("one value alone is its own band, and one that the giver states has none", async () => {
  const rows = ["Invented,1,A,Cash,GBP,,1,,,,S,L,cash,", "Invented,1,B,Goods,item,,,,,,S,L,goods,yes"];
  await importText(aFrameworkTable(...rows));
  expect(await measures()).toMatchObject([
    { lowPence: 100n, centralPence: 100n, highPence: 100n, stated: false },
    { lowPence: null, centralPence: null, highPence: null, stated: true },
  ]);
});

test("what was looked at is what is applied, once; nothing while an error stands", async () => {
  const priya = await anActor("procurement");
  const { id } = await keepSheet(priya, sent(aFrameworkTable(hourRow)));
  const shown = await loadSheet(priya, id);
  expect(shown).toMatchObject({
    notes: ["New to your programme: Invented Values 2026."],
    added: [{ code: "IV1" }],
    changed: [],
  });
  expect(await db.framework.count()).toBe(0);
  const press = () => applySheet(priya, { sheetId: id, seal: shown.seal });
  expect(await atOnce([press(), press(), press()])).toEqual({ done: 1, refusals: ["conflict", "conflict"] });
  expect(await db.measure.count()).toBe(1);
  expect(await activities()).toEqual(["frameworks.imported"]);
  const bad = await keepSheet(priya, sent(aFrameworkTable(visitRow, hourRow.replace("15.50", "x"))));
  const { seal, problems } = await loadSheet(priya, bad.id);
  expect(problems).toMatchObject([{ row: 3, column: "value_gbp" }]);
  await expect(applySheet(priya, { sheetId: bad.id, seal })).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.measure.count()).toBe(1);
});

test("frameworks that changed since somebody looked are looked at again", async () => {
  const priya = await anActor("procurement");
  const [one, other] = [
    await keepSheet(priya, sent(aFrameworkTable(hourRow))),
    await keepSheet(priya, sent(aFrameworkTable(hourRow.replace("15.50", "15.60")))),
  ];
  const [first, second] = [await loadSheet(priya, one.id), await loadSheet(priya, other.id)];
  await applySheet(priya, { sheetId: one.id, seal: first.seal });
  await expect(applySheet(priya, { sheetId: other.id, seal: second.seal })).rejects.toMatchObject({
    ...{ kind: "conflict", message: expect.stringContaining("Look again") as string },
  });
  const looked = await loadSheet(priya, other.id);
  expect(looked.changed).toMatchObject([{ changes: [{ field: "centralPence", before: "1550", after: "1560" }] }]);
  await applySheet(priya, { sheetId: other.id, seal: looked.seal });
  expect((await measures())[0]).toMatchObject({ centralPence: 1_560n });
});

test("nobody but procurement sends or sees a file, nor another programme’s", async () => {
  const priya = await anActor("procurement");
  const { id } = await keepSheet(priya, sent(aFrameworkTable(hourRow)));
  for (const role of ["supplier", "community", "broker"] as const) {
    const somebody = await anActor(role);
    await expect(keepSheet(somebody, sent(aFrameworkTable(hourRow)))).rejects.toMatchObject({
      kind: "notAllowed",
    });
    await expect(loadSheet(somebody, id)).rejects.toMatchObject({ kind: "notAllowed" });
  }
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  await expect(loadSheet(elsewhere, id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(applySheet(elsewhere, { sheetId: id, seal: "" })).rejects.toMatchObject({ kind: "notFound" });
});

test("a file that is no such table is refused beside the file", async () => {
  const priya = await anActor("procurement");
  await expect(keepSheet(priya, sent("a,b\n1,2\n"))).rejects.toMatchObject({
    ...{ kind: "invalid", fields: { file: [expect.stringContaining("not a table of measures") as string] } },
  });
  await expect(keepSheet(priya, { kind: "frameworks" })).rejects.toMatchObject({ fields: { file: ["Choose a file"] } });
});
