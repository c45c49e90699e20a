import { expect, test } from "vitest";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { importSheet } from "@/lib/sheets/import-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { aCommitment, aContract } from "@/tests/support/contracts";
import { activities, aDelivery, anActor, anOrganisation, aProgramme, atOnce } from "@/tests/support/factories";
import { aPackage, anAwardOnly, aRelease, aTable, bytesOf, cleaningRow } from "./files";

async function* piecesOf(text: string) {
  for (let start = 0; start < text.length; start += 100) yield await Promise.resolve(text.slice(start, start + 100));
}
const importText = async (text: string, more: object = {}) => {
  const programme = (await db.programme.findFirst()) ?? (await aProgramme());
  return importSheet(systemIn(null), { kind: "contracts", programme: programme.slug, ...more }, piecesOf(text));
};
const sent = (text: string) => ({ kind: "contracts", file: { name: "contracts.csv", bytes: bytesOf(text) } });

test("a file is imported once: the same again changes nothing, a corrected one corrects, and blanks leave what is there", async () => {
  const supplier = await anOrganisation("supplier", { companyNumber: "99000102" });
  expect(await importText(aTable(cleaningRow))).toMatchObject({
    ...{ outcome: "applied", rows: 1, applied: { contracts: { created: 1, updated: 0, unchanged: 0 } } },
  });
  expect(await db.contract.findFirstOrThrow()).toMatchObject({ supplierId: supplier.id, valuePence: 1_500_000_050n });
  const recorded = ["contract.added", "contract.matched", "contracts.imported"];
  expect(await activities()).toEqual(recorded);
  const again = await importText(aTable(cleaningRow));
  expect(again.applied["contracts"]).toEqual({ created: 0, updated: 0, unchanged: 1 });
  expect(await activities()).toEqual(recorded);
  await importText(aTable("ocds-h6vhtk-0a0001,1,Keeping five hospitals clean,Northgate Facilities,,,,,,,,,"));
  expect(await db.contract.findMany()).toMatchObject([
    {
      title: "Keeping five hospitals clean",
      valuePence: 1_500_000_050n,
      companyNumber: "99000102",
      supplierId: supplier.id,
    },
  ]);
});

test("a rehearsal, and a file with an error, change nothing; the rest can be applied without the bad rows", async () => {
  expect(await importText(aTable(cleaningRow), { dryRun: true })).toMatchObject({ outcome: "rehearsed" });
  const bad = aTable(cleaningRow, ",2,T,S,,,NaN,,,,,,");
  expect(await importText(bad)).toMatchObject({ outcome: "refused", problems: [{ row: 3, column: "value_amount" }] });
  expect(await db.contract.count()).toBe(0);
  expect(await activities()).toEqual([]);
  expect(await importText(bad, { skipBadRows: true })).toMatchObject({ outcome: "applied" });
  expect(await db.contract.count()).toBe(1);
});

test("the award of Contracts Finder and its contract later on Find a Tender are one contract", async () => {
  const awarded = aRelease({ contracts: undefined });
  await importText(aPackage(awarded, anAwardOnly()));
  expect(await db.contract.count()).toBe(2);
  const { applied } = await importText(aPackage(aRelease()));
  expect(applied["contracts"]).toEqual({ created: 0, updated: 1, unchanged: 0 });
  expect((await db.contract.findMany({ orderBy: { reference: "asc" } })).map(({ reference }) => reference)).toEqual([
    "ocds-b5fd17-11111111-2222-3333-4444-555555555555-1",
    "ocds-h6vhtk-0a0001/C1",
  ]);
});

test("an import gives no contract with counted deliveries to another company", async () => {
  const contract = await aContract({ reference: "A", companyNumber: "99000114" });
  const commitment = await aCommitment({ contractId: contract.id });
  const delivery = await aDelivery({ status: "confirmed" });
  const counted = { commitmentId: commitment.id, deliveryId: delivery.id, deliveredQuantity: 1, quantity: 1n };
  await db.credit.create({ data: counted });
  expect(await importText(aTable(",A,T,S,99000102,,,,,,,,"))).toMatchObject({
    ...{ outcome: "refused", problems: [{ row: 2, column: "supplier_company_number", level: "error" }] },
  });
});

test("in the browser what is applied is what was shown, and only once", async () => {
  const team = await anActor("procurement");
  const { id: sheetId } = await keepSheet(team, sent(aTable(cleaningRow)));
  expect(await db.contract.count()).toBe(0);
  const shown = await loadSheet(team, sheetId);
  expect(shown).toMatchObject({
    added: [{ reference: "ocds-h6vhtk-0a0001/1" }],
    changed: [],
    unchanged: 0,
    problems: [],
  });
  const press = { sheetId, seal: shown.seal };
  expect(await atOnce([applySheet(team, press), applySheet(team, press)])).toEqual({
    ...{ done: 1, refusals: ["conflict"] },
  });
  expect(await db.contract.count()).toBe(1);
  expect(await activities()).toEqual(["contract.added", "contracts.imported"]);
  expect(await loadSheet(team, sheetId)).toMatchObject({ was: { added: 1, changed: 0 } });
});

test("a press is refused when the register has changed since somebody looked", async () => {
  const team = await anActor("procurement");
  await aContract({ programmeId: team.programmeId ?? "", reference: "ocds-h6vhtk-0a0001/1", title: "Before" });
  const { id: sheetId } = await keepSheet(team, sent(aTable(cleaningRow)));
  const { seal, changed } = await loadSheet(team, sheetId);
  expect(changed[0]?.changes).toContainEqual({
    field: "title",
    before: "Before",
    after: "Keeping four hospitals clean",
  });
  await db.contract.updateMany({ data: { title: "Somebody else was here" } });
  await expect(applySheet(team, { sheetId, seal })).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.contract.findFirst()).toMatchObject({ title: "Somebody else was here" });
  const again = await loadSheet(team, sheetId);
  await applySheet(team, { sheetId, seal: again.seal });
  expect(await db.contract.findFirst()).toMatchObject({ title: "Keeping four hospitals clean" });
});

test("a file with errors is applied only without them, and when somebody says so", async () => {
  const team = await anActor("procurement");
  const { id: sheetId } = await keepSheet(team, sent(aTable(cleaningRow, ",2,T,S,,,-1,,,,,,")));
  const { seal, problems } = await loadSheet(team, sheetId);
  expect(problems).toHaveLength(1);
  await expect(applySheet(team, { sheetId, seal })).rejects.toMatchObject({ kind: "conflict" });
  await applySheet(team, { sheetId, seal, skipBadRows: "yes" });
  expect(await db.contract.count()).toBe(1);
});

test("a file that cannot be read is refused beside its field, and nobody else sees what was sent", async () => {
  const team = await anActor("procurement");
  for (const input of [{ kind: "contracts" }, sent(""), sent("{"), sent("a,b\n1,2")])
    await expect(keepSheet(team, input)).rejects.toMatchObject({ fields: { file: [expect.any(String)] } });
  const { id } = await keepSheet(team, sent(aTable(cleaningRow)));
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  await expect(loadSheet(elsewhere, id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(applySheet(elsewhere, { sheetId: id, seal: "" })).rejects.toMatchObject({ kind: "notFound" });
  const supplier = await anActor("supplier");
  await expect(keepSheet(supplier, sent(aTable(cleaningRow)))).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(loadSheet(supplier, id)).rejects.toMatchObject({ kind: "notAllowed" });
});

test("thousands of contracts are imported in one go, and match their suppliers", async () => {
  await anOrganisation("supplier", { companyNumber: "99000102" });
  const rows = Array.from({ length: 3_000 }, (_, n) => `,R-${n},Contract ${n},Northgate,99000102,,${n}.99,GBP,,,,,`);
  expect(await importText(aTable(...rows))).toMatchObject({ applied: { contracts: { created: 3_000 } } });
  expect(await db.contract.count({ where: { supplierId: { not: null } } })).toBe(3_000);
  expect(await db.activity.count({ where: { name: "contract.matched" } })).toBe(3_000);
  // One letter, however many contracts.
  expect(await db.activity.findMany({ where: { details: { path: ["others"], equals: 2_999 } } })).toHaveLength(1);
});
