import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { exportList } from "@/lib/exports/export-list";
import { makeOffer } from "@/lib/offers/make-offer";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { activities, actorFor, anActor, anOffer, anOrganisation, aPledge, atOnce } from "@/tests/support/factories";

const heading = "Reference,Kind,What,How much,Counted in,Until,Where,Conditions,Standing";
const bytesOf = (rows: readonly string[]) => new TextEncoder().encode([heading, ...rows].join("\r\n"));

async function lookedAt(actor: Actor, name: string, bytes: Uint8Array) {
  const { id: sheetId } = await keepSheet(actor, { kind: "offers", file: { name, bytes } });
  return { ...(await loadSheet(actor, sheetId)), sheetId };
}
const looked = (actor: Actor, ...rows: string[]) => lookedAt(actor, "offers.csv", bytesOf(rows));
const press = (actor: Actor, { sheetId, seal }: { sheetId: string; seal: string }) =>
  applySheet(actor, { sheetId, seal });
const said = ({ problems }: { problems: readonly { row: number; column: string; message: string }[] }) =>
  problems.map(({ row, column, message }) => `${row} ${column}: ${message}`);

async function taken(actor: Actor, format: "xlsx" | "csv") {
  const { bytes, file } = await exportList(actor, "offers", { format });
  return { file, bytes: new Uint8Array(await new Response(bytes).arrayBuffer()) };
}

test("the list that was taken away, Excel or CSV, comes back unchanged with no difference, for a supplier and for the team", async () => {
  const supplier = await anActor("supplier");
  const supplierId = supplier.organisationId ?? "";
  const beds = {
    type: "goods",
    description: "=Beds, and “more”",
    quantity: "1,020",
    unit: "boxes",
    until: "2099-03-31",
  };
  await makeOffer(supplier, {
    ...beds,
    postcode: "b19 1nh",
    conditions: "Two people\r\nto carry  them\r\n\r\nby noon",
  });
  await makeOffer(supplier, { type: "cash", description: "A gift", quantity: "£2,000.50", postcode: "B19" });
  await anOffer({ supplierId, status: "withdrawn" });
  await anOffer({ supplierId, until: new Date("2020-01-01"), description: "Long past" });
  const team = await anActor("procurement");
  for (const format of ["xlsx", "csv"] as const)
    for (const actor of [supplier, team]) {
      const { file, bytes } = await taken(actor, format);
      const shown = await lookedAt(actor, file, bytes);
      expect(shown).toMatchObject({ added: [], changed: [], problems: [], unchanged: 4 });
    }
});

test("rows with a reference change their offers, rows without add, and what the file leaves out is left alone", async () => {
  const supplier = await anActor("supplier");
  const supplierId = supplier.organisationId ?? "";
  const offer = await anOffer({ supplierId, conditions: "By noon", until: new Date("2099-01-01") });
  const other = await anOffer({ supplierId, description: "Desks" });
  const shown = await looked(
    supplier,
    `${offer.id},goods,Beds from a ward that closed,25,bed,,B19 1NH,By noon,open`,
    ",Volunteering,Reading with children,30,hours,2099-03-31,,,",
  );
  expect(shown).toMatchObject({
    ...{ problems: [], unchanged: 0 },
    added: [{ description: "Reading with children", quantity: "30 hours", until: "2099-03-31" }],
    changed: [
      {
        id: offer.id,
        changes: [
          { field: "quantity", before: "20 beds", after: "25 beds" },
          { field: "until", before: "2099-01-01", after: null },
          { field: "postcode", before: null, after: "B19 1NH" },
        ],
      },
    ],
  });
  await press(supplier, shown);
  expect(await db.offer.findUniqueOrThrow({ where: { id: offer.id } })).toMatchObject({
    ...{ quantity: 25, until: null, postcode: "B19 1NH", district: "B19", conditions: "By noon" },
  });
  expect(await db.offer.findUniqueOrThrow({ where: { id: other.id } })).toEqual(other);
  expect(await db.offer.findFirstOrThrow({ where: { type: "volunteering" } })).toMatchObject({
    ...{ supplierId, quantity: 30, unit: "hour" },
  });
  expect(await activities()).toEqual(["offer.changed", "offer.made", "offers.imported"]);
  const again = await looked(supplier, ",Volunteering,Reading with children,30,hours,2099-03-31,,,");
  expect(again).toMatchObject({ added: [], unchanged: 1, problems: [] });
});

test("what a file has no column for stays as it is", async () => {
  const supplier = await anActor("supplier");
  const offer = await anOffer({ supplierId: supplier.organisationId ?? "", conditions: "By noon", unit: "bed" });
  const bytes = new TextEncoder().encode(`What,Kind,How much,Reference\nBeds,goods,21,${offer.id}`);
  const shown = await lookedAt(supplier, "few.csv", bytes);
  expect(shown.changed[0]?.changes.map(({ field }) => field)).toEqual(["description", "quantity"]);
});

test("each bad row is named with its row and column, and nothing is applied while one stands", async () => {
  const supplier = await anActor("supplier");
  const supplierId = supplier.organisationId ?? "";
  const promised = await anOffer({ supplierId });
  await aPledge({ offerId: promised.id, supplierId, quantity: 12 });
  const gone = await anOffer({ supplierId, status: "withdrawn" });
  const theirs = await anOffer();
  const beds = "Beds from a ward that closed";
  const shown = await looked(
    supplier,
    `${promised.id},goods,${beds},5,bed,,,,open`,
    `${gone.id},goods,${beds},25,bed,,,,withdrawn`,
    `${theirs.id},goods,${beds},25,bed,,,,open`,
    "not-one,goods,Beds,25,bed,,,,",
    ",toys,Beds,25,bed,,,,",
    ",goods,,many,,2020-01-01,nowhere,,",
    ",goods,Desks,many,,2020-01-01,nowhere,,",
    `${promised.id},goods,${beds},30,bed,,,,open`,
    ",goods,Lamps,3,lamp,,,,",
    ",goods,Lamps,3,lamp,,,,",
  );
  expect(said(shown)).toEqual([
    "2 How much: You have promised 12 beds of it already",
    "3 Reference: is withdrawn, so it stays as it was",
    "4 Reference: is no offer of yours: leave it empty to add one",
    "5 Reference: is no offer of yours: leave it empty to add one",
    expect.stringMatching(/^6 Kind: “toys” is none of goods/),
    "7 What: is missing",
    "8 Until: Enter a day that is still to come",
    "8 Where: Enter a postcode, such as B19 1NH, or its first half",
    "8 How much: Enter how many you could give, such as 20",
    expect.stringMatching(/^8 Counted in: Enter what you count in/),
    "9 Reference: stands in the file twice: first in row 2",
    "11 What: stands in the file twice: first in row 10",
  ]);
  for (const more of [{}, { skipBadRows: "yes" }]) {
    const pressed = applySheet(supplier, { sheetId: shown.sheetId, seal: shown.seal, ...more });
    await expect(pressed).rejects.toMatchObject({ kind: "conflict" });
  }
  expect(await activities()).toEqual([]);
  const open = `${promised.id},goods,${beds},30,bed,,,,withdrawn`;
  expect(said(await looked(supplier, open))).toEqual(["2 Standing: stays open: take an offer back on its own page"]);
});

test("what changed since somebody looked is refused, all of it; two presses at once apply once", async () => {
  const supplier = await anActor("supplier");
  const offer = await anOffer({ supplierId: supplier.organisationId ?? "" });
  const rows = [`${offer.id},goods,Beds from a ward that closed,25,bed,,,,open`, ",goods,Lamps,3,lamp,,,,"];
  const shown = await looked(supplier, ...rows);
  await db.offer.update({ where: { id: offer.id }, data: { quantity: 22 } });
  await expect(press(supplier, shown)).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.offer.count()).toBe(1);
  const [one, other] = [await looked(supplier, ...rows), await looked(supplier, ...rows)];
  expect(await atOnce([press(supplier, one), press(supplier, other), press(supplier, one)])).toEqual({
    ...{ done: 1, refusals: ["conflict", "conflict"] },
  });
  expect(await db.offer.count()).toBe(2);
});

test("the procurement team brings offers for suppliers that it names; nobody else brings another's", async () => {
  const company = await anOrganisation("supplier", { name: "Alder Catering" });
  const team = await anActor("procurement");
  const bytes = (name: string) =>
    new TextEncoder().encode(`Supplier,What,Kind,How much,Counted in\n${name},Lamps,goods,3,lamp`);
  await press(team, await lookedAt(team, "for-alder.csv", bytes("alder catering")));
  expect(await db.offer.findFirstOrThrow()).toMatchObject({ supplierId: company.id });
  expect(await db.activity.findFirstOrThrow({ where: { name: "offer.made" } })).toMatchObject({
    onBehalfOfId: company.id,
  });
  const missing = "2 Supplier: is missing or not one that you can offer for: write its name or company number";
  for (const name of ["", "Nobody"]) expect(said(await lookedAt(team, "x.csv", bytes(name)))).toEqual([missing]);
  expect(said(await lookedAt(await anActor("supplier"), "x.csv", bytes("Alder Catering")))).toEqual([missing]);
  const sent = { kind: "offers", file: { name: "x.csv", bytes: bytes("") } };
  for (const somebody of [
    await anActor("community"),
    await anActor("broker"),
    { ...(await actorFor(company)), approved: false },
  ])
    await expect(keepSheet(somebody, sent)).rejects.toMatchObject({ kind: "notAllowed" });
});
