import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { judgeDouble } from "@/lib/doubles/judge-double";
import { listDoubles } from "@/lib/doubles/list-doubles";
import { aCommitment, aContract } from "@/tests/support/contracts";
import { activities, aDelivery, aMatch, aNeed, anActor, anOrganisation, aProgramme } from "@/tests/support/factories";

const day = (of: string) => new Date(`${of}T12:00:00Z`);
const none = { pairs: [], open: 0, total: 0 };

/** Two matches of ten beds for two projects, agreed on one day by one supplier. */
async function twoAlike(given: { agreedAt?: Date; quantity?: number } = {}) {
  const supplier = await anOrganisation("supplier");
  const alike = { supplierId: supplier.id, agreedAt: day("2026-03-03") };
  const one = await aMatch({ ...alike, needId: (await aNeed()).id });
  const other = await aMatch({ ...alike, ...given, needId: (await aNeed()).id });
  return { supplier, one, other };
}

test("two matches alike are shown beside each other, and two that differ in something are not", async () => {
  const priya = await anActor("procurement");
  await twoAlike({ agreedAt: day("2026-03-04") });
  await twoAlike({ quantity: 9 });
  expect(await listDoubles(priya)).toEqual(none);
  const { supplier, one, other } = await twoAlike();
  expect(await listDoubles(priya)).toMatchObject({
    ...{ open: 1, total: 1 },
    pairs: [
      {
        ...{ noun: "matches", supplier: supplier.name, type: "goods", unit: "bed", quantity: 10, day: "2026-03-03" },
        ...{ one: { id: one.id, matchId: one.id }, other: { id: other.id }, same: null },
      },
    ],
  });
});

test("a match that was cancelled, another kind, another unit and another supplier are nothing alike", async () => {
  const priya = await anActor("procurement");
  const { supplier, other } = await twoAlike();
  await db.match.update({ where: { id: other.id }, data: { status: "cancelled", endedAt: new Date() } });
  const alike = { supplierId: supplier.id, agreedAt: day("2026-03-03") };
  await aMatch({ ...alike, needId: (await aNeed({ unit: "set" })).id });
  await aMatch({ ...alike, needId: (await aNeed({ type: "equipment" })).id });
  await aMatch({ agreedAt: day("2026-03-03"), needId: (await aNeed()).id });
  expect(await listDoubles(priya)).toEqual(none);
});

test("two deliveries alike are shown with the contracts that they count towards; a disputed one is not", async () => {
  const priya = await anActor("procurement");
  const { one, other, supplier } = await twoAlike({ agreedAt: day("2026-03-05") });
  const first = await aDelivery({ matchId: one.id, status: "confirmed" });
  const second = await aDelivery({ matchId: other.id, quantity: 12, confirmedQuantity: 10, status: "confirmed" });
  await aDelivery({ matchId: other.id, status: "disputed" });
  for (const [deliveryId, title] of [
    [first.id, "Cleaning"],
    [second.id, "Gardens"],
  ] as const) {
    const { id } = await aCommitment({ contractId: (await aContract({ supplierId: supplier.id, title })).id });
    await db.credit.create({ data: { commitmentId: id, deliveryId, quantity: 10n, deliveredQuantity: 10 } });
  }
  const { pairs } = await listDoubles(priya);
  expect(pairs).toMatchObject([
    {
      ...{ noun: "deliveries", quantity: 10, day: "2026-03-03" },
      ...{ one: { id: first.id, contracts: ["Cleaning"] }, other: { id: second.id, contracts: ["Gardens"] } },
    },
  ]);
});

test("a person judges a pair with a reason that is kept; another word later takes its place", async () => {
  const priya = await anActor("procurement");
  const { one, other } = await twoAlike();
  const pair = { noun: "matches", oneId: one.id, otherId: other.id };
  await judgeDouble(priya, { ...pair, same: "no", reason: "Two rooms were cleared" });
  expect(await listDoubles(priya)).toMatchObject({
    open: 0,
    pairs: [{ same: false, reason: "Two rooms were cleared" }],
  });
  await judgeDouble(priya, { ...pair, same: "yes", reason: "One room after all" });
  expect(await listDoubles(priya)).toMatchObject({
    open: 0,
    total: 1,
    pairs: [{ same: true, reason: "One room after all" }],
  });
  expect(await db.double.count()).toBe(2);
  expect(await activities()).toEqual(["double.judged", "double.judged"]);
  await expect(db.double.deleteMany()).rejects.toThrow();
});

test("a word needs its reason, two that look alike, and somebody of the programme’s procurement team", async () => {
  const priya = await anActor("procurement");
  const { one, other } = await twoAlike();
  const said = { noun: "matches", oneId: one.id, otherId: other.id, same: "yes", reason: "I looked" };
  await expect(judgeDouble(priya, { ...said, reason: " " })).rejects.toMatchObject({
    fields: { reason: ["Say how you know"] },
  });
  await expect(judgeDouble(priya, { ...said, same: "" })).rejects.toMatchObject({
    fields: { same: ["Say whether the two are one and the same"] },
  });
  await expect(judgeDouble(priya, { ...said, otherId: (await aMatch()).id })).rejects.toMatchObject({
    kind: "notFound",
  });
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  await expect(judgeDouble(elsewhere, said)).rejects.toMatchObject({ kind: "notFound" });
  expect(await listDoubles(elsewhere)).toEqual(none);
  const supplier = await anActor("supplier");
  await expect(judgeDouble(supplier, said)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(listDoubles(supplier)).rejects.toMatchObject({ kind: "notAllowed" });
  expect(await db.double.count()).toBe(0);
});
