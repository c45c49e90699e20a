import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listGiven } from "@/lib/matches/list-given";
import { totalGiven } from "@/lib/matches/total-given";
import {
  aCashNeed,
  actorFor,
  aDelivery,
  aMatch,
  anActor,
  aNeed,
  anOrganisation,
  aPledge,
} from "@/tests/support/factories";

test("the ledger follows each pledge to what was confirmed, and holds deals that were made elsewhere", async () => {
  const supplier = await anOrganisation("supplier");
  const need = await aNeed();
  const accepted = await aPledge({
    needId: need.id,
    supplierId: supplier.id,
    status: "accepted",
    offeredAt: new Date("2026-01-01"),
  });
  const match = await aMatch({ needId: need.id, supplierId: supplier.id, pledgeId: accepted.id, status: "delivering" });
  await aDelivery({ matchId: match.id, quantity: 6, status: "confirmed" });
  await aDelivery({ matchId: match.id, quantity: 2 });
  await aDelivery({ matchId: match.id, quantity: 1, status: "disputed" });
  await aPledge({ needId: need.id, supplierId: supplier.id, quantity: 3, offeredAt: new Date("2026-01-02") });
  await aMatch({
    needId: need.id,
    supplierId: supplier.id,
    quantity: 5,
    channel: "event",
    agreedAt: new Date("2026-01-03"),
  });
  const given = await listGiven(await actorFor(supplier));
  expect(given.map(({ pledged, agreed, delivered, confirmed }) => [pledged, agreed, delivered, confirmed])).toEqual([
    [5, 5, 0, 0],
    [3, 0, 0, 0],
    [10, 10, 8, 6],
  ]);
  expect(given.map(({ pledgeStatus, matchStatus }) => [pledgeStatus, matchStatus])).toEqual([
    [null, "agreed"],
    ["offered", null],
    ["accepted", "delivering"],
  ]);
  expect([given[2]?.unanswered, given[2]?.disputed]).toEqual([1, 1]);
});

test("a supplier's ledger holds nothing of anybody else's, and nobody else sees it", async () => {
  const pledge = await aPledge();
  await aMatch();
  expect(await listGiven(await anActor("supplier"))).toEqual([]);
  expect(await listGiven(await anActor("procurement"))).toEqual([]);
  expect((await listGiven(await actorFor(await supplierOf(pledge)))).length).toBe(1);
});

const supplierOf = ({ supplierId }: { supplierId: string }) =>
  db.organisation.findUniqueOrThrow({ where: { id: supplierId } });

test("once a match is called off, no more of it is agreed than was confirmed", async () => {
  const supplier = await anOrganisation("supplier");
  const need = await aNeed();
  const match = await aMatch({
    ...{
      needId: need.id,
      supplierId: supplier.id,
      status: "cancelled",
      returnedQuantity: 6,
      endedReason: "Moved away",
    },
  });
  await aDelivery({ matchId: match.id, quantity: 4, status: "confirmed" });
  const [given] = await listGiven(await actorFor(supplier));
  expect([given?.pledged, given?.agreed, given?.confirmed]).toEqual([10, 4, 4]);
});

test("totals never add what is counted differently, and leave out what was not taken up", async () => {
  const supplier = await anOrganisation("supplier");
  const cash = await aCashNeed();
  const sets = cash.lines[0]!;
  const ours = { supplierId: supplier.id };
  await aPledge({ ...ours, quantity: 4 });
  await aPledge({ ...ours, quantity: 3 });
  await aPledge({ ...ours, quantity: 9, status: "declined" });
  await aPledge({ ...ours, needId: (await aNeed({ unit: "book" })).id, quantity: 50 });
  await aPledge({ ...ours, needId: cash.id, quantity: 50_000 });
  await aPledge({ ...ours, needId: cash.id, quantity: 69_000, lineId: sets.id, lineQuantity: 10, inKind: true });
  await aPledge({ ...ours, needId: cash.id, quantity: 0, inKind: true });
  const totals = totalGiven(await listGiven(await actorFor(supplier)));
  const shown = totals.map(({ type, unit, line, pledged }) => `${type} ${line ?? unit} ${pledged}`);
  expect(shown.toSorted()).toEqual(["cash Bedding sets 10", "cash GBP 50000", "goods bed 7", "goods book 50"]);
});
