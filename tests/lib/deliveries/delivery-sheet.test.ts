import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { confirmShare } from "@/lib/shares/confirm-share";
import { lookedAt, looked, press, said, taken, rowsTaken, filledIn, supplierOf } from "@/tests/support/arrivals";
import {
  aBrokerFor,
  aCashNeed,
  activities,
  actorFor,
  aDelivery,
  aMatch,
  anActor,
  aNeed,
  anOrganisation,
  aProject,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";
import { aPledgeOfTwelve } from "@/tests/support/joint-pledge";

test("the list that was taken away, Excel or CSV, comes back unchanged with no difference, for all who may record", async () => {
  const need = await aNeed({ description: "=Beds, and “more”\nfor  two" });
  const match = await aMatch({ needId: need.id });
  const { supplierId } = match;
  await aDelivery({ matchId: match.id, quantity: 4, status: "confirmed" });
  await aDelivery({ matchId: match.id, quantity: 2, status: "disputed" });
  const cash = await aCashNeed({ projectId: need.projectId });
  await aMatch({ needId: cash.id, supplierId, quantity: 50_050 });
  const line = { lineId: cash.lines[0]?.id ?? "", lineQuantity: 10, inKind: true };
  await aMatch({ needId: cash.id, supplierId, quantity: 69_000, ...line });
  await aMatch({ needId: cash.id, supplierId, quantity: 0, inKind: true });
  await aMatch({ needId: need.id, supplierId, quantity: 1, status: "cancelled" });
  const { project } = match.need;
  const group = { id: project.organisationId, programmeId: project.programmeId };
  const supplier = await supplierOf(match);
  const everybody = [supplier, await runnerOf(project), await aBrokerFor(group), await anActor("procurement")];
  for (const actor of everybody)
    for (const format of ["xlsx", "csv"] as const) {
      const { file, bytes } = await taken(actor, format);
      const shown = await lookedAt(actor, file, bytes);
      expect(shown).toMatchObject({ added: [], changed: [], problems: [], unchanged: 4 });
    }
  expect((await rowsTaken(supplier)).map((row) => [row["Agreed"], row["Counted in"], row["Confirmed so far"]])).toEqual(
    [
      ["10", "bed", "4"],
      ["500.5", "pounds", "0"],
      ["10", "Bedding sets", "0"],
      ["", "things", "0"],
    ],
  );
  expect(await rowsTaken(await anActor("supplier"))).toEqual([]);
});

test("a supplier's file records what it brought, which waits to be confirmed; the same file again adds nothing", async () => {
  const match = await aMatch();
  const supplier = await supplierOf(match);
  const [row = {}] = await rowsTaken(supplier);
  const file = filledIn([
    { ...row, "Arrived (quantity)": "6", "On (day)": "03/03/2026", Note: "By van" },
    { ...row, "Arrived (quantity)": "4", "On (day)": "2026-03-04" },
  ]);
  const shown = await lookedAt(supplier, "arrived.csv", file);
  expect(shown).toMatchObject({
    ...{ problems: [], unchanged: 0, changed: [] },
    added: [
      {
        arrived: "6 beds",
        deliveredOn: "2026-03-03",
        before: "0 beds",
        after: "6 beds",
        agreed: "10 beds",
        note: "By van",
      },
      { arrived: "4 beds", before: "6 beds", after: "10 beds", confirmed: "no" },
    ],
  });
  expect(await db.delivery.count()).toBe(0);
  await press(supplier, shown);
  expect(await db.delivery.findMany({ orderBy: { deliveredOn: "asc" } })).toMatchObject([
    { status: "recorded", quantity: 6, deliveredOn: new Date("2026-03-03"), note: "By van", confirmedQuantity: null },
    { status: "recorded", quantity: 4, deliveredOn: new Date("2026-03-04") },
  ]);
  expect(await activities()).toEqual([
    ...["export.made", "delivery.recorded", "delivery.recorded", "deliveries.imported"],
  ]);
  expect(await lookedAt(supplier, "again.csv", file)).toMatchObject({ added: [], problems: [], unchanged: 2 });
});

test("what the community organisation's own file says is confirmed with it, and what it says again of the supplier's still waits", async () => {
  const match = await aMatch();
  const community = await runnerOf(match.need.project);
  await recordDelivery(await supplierOf(match), { matchId: match.id, quantity: "4", deliveredOn: "2026-03-03" });
  const rows = [`${match.id},4,2026-03-03`, `${match.id},6,2026-03-05`];
  const shown = await looked(community, ...rows);
  expect(said(shown)).toEqual(["2 Arrived: is recorded already, and waits to be confirmed on the page of the match"]);
  expect(shown).toMatchObject({ unchanged: 1, added: [{ arrived: "6 beds", before: "4 beds", confirmed: "yes" }] });
  await press(community, shown);
  expect(await db.delivery.findMany({ orderBy: { deliveredOn: "asc" } })).toMatchObject([
    { status: "recorded", quantity: 4 },
    { status: "confirmed", quantity: 6, confirmedQuantity: 6 },
  ]);
  expect(await looked(community, ...rows)).toMatchObject({ added: [], unchanged: 2 });
});

test("what was recorded since somebody looked is refused, all of it; two files at once record once", async () => {
  const match = await aMatch();
  const other = await aMatch({ supplierId: match.supplierId });
  const supplier = await supplierOf(match);
  const rows = [`${match.id},5,2026-03-03`, `${other.id},5,2026-03-03`];
  const shown = await looked(supplier, ...rows);
  const { id } = await recordDelivery(supplier, { matchId: other.id, quantity: "5", deliveredOn: "2026-03-03" });
  await expect(press(supplier, shown)).rejects.toMatchObject({
    ...{ kind: "conflict", message: "More has been recorded since you looked. Look again at what this would change." },
  });
  expect(await db.delivery.findMany()).toMatchObject([{ id }]);
  const community = await runnerOf(match.need.project);
  const [one, two] = [await looked(supplier, ...rows), await looked(supplier, ...rows)];
  const theirs = await looked(community, `${match.id},5,2026-03-03`);
  expect(await atOnce([press(supplier, one), press(supplier, two), press(community, theirs)])).toEqual({
    ...{ done: 1, refusals: ["conflict", "conflict"] },
  });
  expect(await db.delivery.count({ where: { matchId: match.id } })).toBe(1);
  expect(await db.delivery.count()).toBe(2);
});

test("of a match that several share each brings its own part; others say whose it is by the row", async () => {
  const { pledge, lead, alder, community, invite } = await aPledgeOfTwelve();
  await confirmShare(alder, { shareId: await invite(alder, "5") });
  await acceptPledge(community, { pledgeId: pledge.id });
  const [[own = {}], all] = [await rowsTaken(alder), await rowsTaken(community)];
  expect(own).toMatchObject({ Supplier: "Alder Works", Agreed: "5" });
  expect(all.map((row) => row["Agreed"]).sort()).toEqual(["5", "7"]);
  const came = { "Arrived (quantity)": "5", "On (day)": "2026-03-03" };
  expect(said(await lookedAt(lead, "x.csv", filledIn([{ ...own, ...came }])))).toEqual([
    "2 Reference: is no match that you can record for: take the list away again",
  ]);
  await press(alder, await lookedAt(alder, "x.csv", filledIn([{ ...own, ...came }])));
  expect(await db.delivery.findMany()).toMatchObject([{ supplierId: alder.organisationId, status: "recorded" }]);
  const both = await lookedAt(community, "x.csv", filledIn(all.map((row) => ({ ...row, ...came }))));
  expect(both).toMatchObject({ unchanged: 1, added: [{ arrived: "5 beds" }] });
  await press(community, both);
  expect((await db.delivery.findMany()).map(({ supplierId }) => supplierId).sort()).toEqual(
    [alder.organisationId, lead.organisationId].sort(),
  );
});

test("a broker for its group and the procurement team for a supplier record on behalf; nobody else records anything", async () => {
  const project = await aProject();
  const match = await aMatch({ needId: (await aNeed({ projectId: project.id })).id });
  const row = (quantity: number) => `${match.id},${quantity},2026-03-03`;
  const broker = await aBrokerFor({ id: project.organisationId, programmeId: project.programmeId });
  await press(broker, await looked(broker, row(2)));
  const team = await anActor("procurement");
  await press(team, await looked(team, row(3)));
  expect(await db.delivery.findMany({ orderBy: { quantity: "asc" } })).toMatchObject([
    { quantity: 2, status: "confirmed" },
    { quantity: 3, status: "recorded" },
  ]);
  const recorded = await db.activity.findMany({ where: { name: "delivery.recorded" }, orderBy: { seq: "asc" } });
  expect(recorded.map(({ onBehalfOfId }) => onBehalfOfId)).toEqual([project.organisationId, match.supplierId]);
  const none = ["2 Reference: is no match that you can record for: take the list away again"];
  for (const kind of ["community", "supplier", "broker"] as const)
    expect(said(await looked(await anActor(kind), row(1)))).toEqual(none);
  const unapproved = { ...(await actorFor(await anOrganisation("supplier"))), approved: false };
  await expect(looked(unapproved, row(1))).rejects.toMatchObject({ kind: "notAllowed" });
});

test("what came of a match that ended is recorded still, and what was found not to have come is not recorded again", async () => {
  const ended = await aMatch({ status: "cancelled", returnedQuantity: 10, endedReason: "No van" });
  const community = await runnerOf(ended.need.project);
  await press(community, await looked(community, `${ended.id},2,2026-03-03,It came after all`));
  expect(await db.delivery.findMany()).toMatchObject([{ status: "confirmed", quantity: 2 }]);
  const match = await aMatch();
  await aDelivery({ matchId: match.id, quantity: 3, status: "rejected" });
  const shown = await looked(await supplierOf(match), `${match.id},3,2026-03-03`);
  expect(said(shown)).toEqual(["2 Arrived: was recorded, and found not to have come: it is not recorded again"]);
  expect(shown).toMatchObject({ added: [], unchanged: 1 });
});
