import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { agreeCredit } from "@/lib/commitments/decide-credit";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { undoCredits } from "@/lib/commitments/undo-credits";
import { db, transaction } from "@/lib/db";
import { decideRating } from "@/lib/ledger/decide-rating";
import { readContractFile } from "@/lib/contracts/read-contract-file";
import { exportList } from "@/lib/exports/export-list";
import { listRatings } from "@/lib/ledger/list-ratings";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { suggestRating } from "@/lib/ledger/suggest-rating";
import { totalLedger } from "@/lib/ledger/total-ledger";
import { aCommitment, aContract, aLedger } from "@/tests/support/contracts";
import {
  activities,
  actorFor,
  aDelivery,
  aMatch,
  anActor,
  anOrganisation,
  aPledge,
  aProgramme,
} from "@/tests/support/factories";

const long = { createdAt: new Date("2026-01-01") };

/** A ledger of long ago: 500 hours due by the end of June 2026, of which 40 counted on 1 March. */
async function aLedgerOfMarch() {
  const made = await aLedger({ ...long, dueOn: new Date("2026-06-30") });
  await db.contract.updateMany({ data: long });
  const about = { deliveryId: made.delivery.id, commitmentId: made.commitment.id };
  const { id: creditId } = await at(new Date("2026-02-01"), () => proposeCredit(made.dev, about));
  await at(new Date("2026-03-01"), () => agreeCredit(made.team, { creditId }));
  return made;
}
const lineOn = async (actor: Parameters<typeof loadLedger>[0], day: string) =>
  (await loadLedger(actor, {}, { "as-at": day })).contracts[0]?.lines[0];

test("each stage as at each day: committed, pledged, agreed, confirmed, overdue", async () => {
  const { commitment, need, supplier, team } = await aLedgerOfMarch();
  const meant = { commitmentId: commitment.id, commitmentQuantity: 100n, needId: need.id, supplierId: supplier.id };
  const pledge = await aPledge({
    ...meant,
    quantity: 100,
    status: "accepted",
    offeredAt: new Date("2026-04-01"),
    decidedAt: new Date("2026-05-01"),
  });
  await aMatch({
    pledgeId: pledge.id,
    needId: need.id,
    supplierId: supplier.id,
    quantity: 50,
    agreedAt: new Date("2026-05-01"),
  });
  expect(await lineOn(team, "2026-01-31")).toMatchObject({
    committed: 500,
    pledged: 0,
    confirmed: 0,
    waiting: 0,
    overdue: 0,
  });
  expect(await lineOn(team, "2026-02-10")).toMatchObject({ waiting: 40, confirmed: 0 });
  expect(await lineOn(team, "2026-03-10")).toMatchObject({ pledged: 40, agreed: 40, confirmed: 40, waiting: 0 });
  expect(await lineOn(team, "2026-04-10")).toMatchObject({ pledged: 140, agreed: 40, confirmed: 40 });
  expect(await lineOn(team, "2026-06-30")).toMatchObject({
    pledged: 140,
    agreed: 90,
    confirmed: 40,
    due: true,
    overdue: 0,
  });
  expect(await lineOn(team, "2026-07-01")).toMatchObject({ overdue: 460 });
  expect((await loadLedger(team, {}, { "as-at": "2025-12-31" })).contracts).toEqual([]);
});

test("an older day stays as it was, whatever was withdrawn or taken out since", async () => {
  const { commitment, delivery, team } = await aLedgerOfMarch();
  const before = await loadLedger(team, {}, { "as-at": "2026-07-15" });
  await transaction((tx) => undoCredits(tx, team, [delivery.id], "Not theirs"));
  await db.commitment.update({ where: { id: commitment.id }, data: { endedAt: new Date(), endedReason: "x" } });
  expect(await loadLedger(team, {}, { "as-at": "2026-07-15" })).toEqual(before);
  expect((await loadLedger(team, {})).contracts[0]?.lines).toEqual([]);
});

test("of a match that several share, a supplier's agreed part is its own share", async () => {
  const { commitment, need, supplier, team } = await aLedger();
  const meant = { commitmentId: commitment.id, commitmentQuantity: 30n, needId: need.id, supplierId: supplier.id };
  const pledge = await aPledge({ ...meant, quantity: 50, status: "accepted" });
  await aMatch({ pledgeId: pledge.id, needId: need.id, supplierId: supplier.id, quantity: 40 });
  const partner = await anOrganisation("supplier");
  const shares = [
    { supplierId: supplier.id, quantity: 30, agreedQuantity: 20 },
    { supplierId: partner.id, quantity: 20, agreedQuantity: 20 },
  ];
  const confirmed = { pledgeId: pledge.id, status: "confirmed", answeredAt: new Date() } as const;
  await db.share.createMany({ data: shares.map((share) => ({ ...confirmed, ...share })) });
  expect(await lineOn(team, "")).toMatchObject({ pledged: 30, agreed: 20 });
});

test("a supplier sees its own contracts, the procurement team all of its programme, and others nothing", async () => {
  const { dev, team, contract } = await aLedger();
  const other = await aCommitment();
  const idsFor = async (actor: typeof dev) => (await loadLedger(actor, {})).contracts.map(({ id }) => id);
  expect(await idsFor(dev)).toEqual([contract.id]);
  expect((await idsFor(team)).sort()).toEqual([contract.id, other.contractId].sort());
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  for (const actor of [elsewhere, await anActor("community"), await anActor("broker")])
    expect(await idsFor(actor)).toEqual([]);
  expect((await loadLedger(dev, { contractId: other.contractId })).contracts).toEqual([]);
  expect((await loadLedger(team, { supplierId: contract.supplierId ?? "" })).contracts).toHaveLength(1);
});

test("a day that cannot be is told, and today stands in", async () => {
  const { team } = await aLedger();
  for (const day of ["31/2/2026", "2999-01-01"]) {
    const { fields, asAt, today, asked } = await loadLedger(team, {}, { "as-at": day });
    expect({ asAt, asked, told: fields["as-at"]?.length }).toEqual({ asAt: today, asked: day, told: 1 });
  }
});

test("units are never added together, and money is out of what the contracts are worth", () => {
  const line = { measure: null, committed: 10, pledged: 8, agreed: 6, confirmed: 4, overdue: 0 };
  const { rows, money } = totalLedger(
    [
      { ...line, unit: "GBP" },
      { ...line, unit: "hour" },
      { ...line, unit: "hour" },
      { ...line, unit: "hour", measure: "V1 Time" },
    ],
    [{ valuePence: 1_000 }, { valuePence: null }],
  );
  expect(rows.map(({ unit, measure, committed }) => [unit, measure, committed])).toEqual([
    ["hour", null, 20],
    ["hour", "V1 Time", 10],
    ["GBP", null, 10],
  ]);
  expect(money).toEqual({ confirmedPence: 4, valuePence: 1_000, part: 0.004, contracts: 1, unknown: 1 });
  expect(totalLedger([], []).money.part).toBeNull();
});

const kept = (committed: number, confirmed: number, due = true) => ({ committed, confirmed, due });

test("a rating is suggested by the share of what was due", () => {
  expect(suggestRating([])).toEqual({ word: "other", due: 0, met: 0, percent: null });
  expect(suggestRating([kept(500, 500, false)]).word).toBe("other");
  expect(suggestRating([kept(500, 600), kept(2, 0, false)])).toMatchObject({
    word: "good",
    due: 1,
    met: 1,
    percent: 100,
  });
  expect(suggestRating([kept(10, 8)]).word).toBe("approaching_target");
  expect(suggestRating([kept(500, 500), kept(2, 1)])).toMatchObject({
    word: "requires_improvement",
    met: 1,
    percent: 75,
  });
  expect(suggestRating([kept(10, 4)]).word).toBe("requires_improvement");
  expect(suggestRating([kept(10, 3)]).word).toBe("inadequate");
  // Far too much of one thing makes up for nothing of another.
  expect(suggestRating([kept(10, 9_999), kept(10, 0)]).word).toBe("requires_improvement");
});

test("confirming more never suggests a worse word", () => {
  const order = ["inadequate", "requires_improvement", "approaching_target", "good"];
  const commitment = fc.record({
    committed: fc.integer({ min: 1, max: 1e9 }),
    confirmed: fc.integer({ min: 0, max: 1e9 }),
    due: fc.constant(true),
  });
  fc.assert(
    fc.property(fc.array(commitment, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 1e9 }), (all, more) => {
      const [first, ...rest] = all;
      const better = [
        { ...first, committed: first?.committed ?? 1, due: true, confirmed: (first?.confirmed ?? 0) + more },
        ...rest,
      ];
      return order.indexOf(suggestRating(better).word) >= order.indexOf(suggestRating(all).word);
    }),
  );
});

test("a person decides beside the suggestion, with a reason; ratings stay and the newest counts", async () => {
  const { contract, dev, team } = await aLedgerOfMarch();
  const rating = {
    contractId: contract.id,
    decided: "requires_improvement",
    reason: "They began late, for good reasons",
  };
  await decideRating(team, rating);
  await decideRating(team, { ...rating, decided: "other", reason: "On second thoughts" });
  expect(await listRatings(dev, contract.id)).toMatchObject([
    { decided: "other", suggested: "inadequate", reason: "On second thoughts" },
    { decided: "requires_improvement" },
  ]);
  expect((await loadLedger(dev, {})).contracts[0]).toMatchObject({
    rated: "other",
    suggested: { word: "inadequate", percent: 8 },
  });
  await expect(db.rating.updateMany({ data: { decided: "good" } })).rejects.toThrow("append-only");
  expect((await activities()).slice(-2)).toEqual(["rating.decided", "rating.decided"]);
  await expect(decideRating(team, { ...rating, reason: "", decided: "fine" })).rejects.toMatchObject({
    fields: { reason: [expect.any(String)], decided: [expect.any(String)] },
  });
  await expect(decideRating(dev, rating)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(decideRating(await anActor("supplier"), rating)).rejects.toMatchObject({ kind: "notFound" });
});

test("a supplier takes its own ledger away, safe against formulas, and that is on the record", async () => {
  const { dev, commitment, contract } = await aLedger();
  await db.commitment.update({ where: { id: commitment.id }, data: { title: '=HYPERLINK("x"), "500" hours' } });
  await aCommitment({ contractId: contract.id, title: "Grants", unit: "GBP", quantity: 500_050n });
  await aCommitment({ title: "Somebody else's" });
  const { file, bytes } = await exportList({ ...dev, approved: true }, "ledger", { format: "csv" });
  expect(file).toMatch(/^ledger-\d{4}-\d\d-\d\d\.csv$/);
  const text = await new Response(bytes).text();
  expect(text.split("\r\n")).toHaveLength(3);
  expect(text).toContain(`"'=HYPERLINK(""x""), ""500"" hours"`);
  expect(text).toContain("pounds,2026-12-31,5000.5,0");
  expect(text).not.toContain("Somebody");
  expect(await db.activity.findFirst()).toMatchObject({ name: "export.made", details: { what: "ledger" } });
});

test("contracts that were taken away and brought back change nothing", async () => {
  const { contract } = await aLedger();
  await db.contract.update({
    where: { id: contract.id },
    data: {
      valuePence: 1_234_567_89n,
      startsOn: new Date("2026-01-01"),
      endsOn: new Date("2027-03-31"),
      weighting: 1250,
    },
  });
  const team = await anActor("procurement");
  const { bytes } = await exportList(team, "contracts", { format: "csv" });
  const { contracts, problems } = await readContractFile(new Uint8Array(await new Response(bytes).arrayBuffer()));
  expect(problems).toEqual([]);
  const kept = await db.contract.findUniqueOrThrow({ where: { id: contract.id } });
  expect(contracts).toMatchObject([{ reference: kept.reference, title: kept.title, supplierName: kept.supplierName }]);
  expect(
    JSON.stringify(contracts, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
  ).toContain("123456789");
});

test("a delivery that another brought counts for its own contract only", async () => {
  const { match } = await aLedger();
  const partner = await anOrganisation("supplier");
  const contract = await aContract({ supplierId: partner.id });
  const commitment = await aCommitment({ contractId: contract.id });
  const delivery = await aDelivery({ matchId: match.id, status: "confirmed", quantity: 7, supplierId: partner.id });
  const theirs = await actorFor(partner);
  const { id: creditId } = await proposeCredit(theirs, { deliveryId: delivery.id, commitmentId: commitment.id });
  await agreeCredit(await anActor("procurement"), { creditId });
  expect((await loadLedger(theirs, {})).contracts[0]?.lines).toMatchObject([{ agreed: 7, confirmed: 7 }]);
});
