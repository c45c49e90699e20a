import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { makePledge } from "@/lib/pledges/make-pledge";
import { scaleToTerms } from "@/lib/pledges/scale-to-terms";
import { aCommitment, aLedger } from "@/tests/support/contracts";
import { runnerOf } from "@/tests/support/factories";

const pledge = {
  ...{ quantity: 100, lineId: null, lineQuantity: null },
  ...{ statedPence: 50_000n, statedSource: "Our invoice", commitmentId: "promise", commitmentQuantity: 80n },
};
const terms = (quantity: number) => ({ quantity, lineId: null, lineQuantity: null });

test("less is given, and less of it counts: what it would have cost and what it keeps of a promise, in proportion", () => {
  expect(scaleToTerms(pledge, terms(50))).toEqual({
    ...{ statedPence: 25_000n, statedSource: "Our invoice", commitmentQuantity: 40n },
  });
});

test("of another kind than was pledged nothing is known any more, nor of so little that nothing would count", () => {
  const nothing = { statedPence: null, statedSource: null, commitmentId: null, commitmentQuantity: null };
  expect(scaleToTerms(pledge, { ...terms(50), lineId: "a line", lineQuantity: 5 })).toEqual(nothing);
  expect(scaleToTerms({ ...pledge, quantity: 0 }, terms(50))).toEqual(nothing);
  expect(scaleToTerms({ ...pledge, commitmentQuantity: 1n }, terms(50))).toMatchObject({ commitmentId: null });
});

test("whatever terms follow each other, never more counts than is given", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(
      amount,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(amount, { maxLength: 6 }),
      (first, part, then) => {
        let [now, counts] = [first, BigInt(Math.max(1, Math.floor(first * part)))];
        for (const quantity of then) {
          const after = scaleToTerms({ ...pledge, quantity: now, commitmentQuantity: counts }, terms(quantity));
          if (!after.commitmentQuantity) return;
          [now, counts] = [quantity, after.commitmentQuantity];
          expect(counts).toBeLessThanOrEqual(BigInt(quantity));
        }
      },
    ),
  );
});

test("when both sides come to another quantity, the promise counts that", async () => {
  const { dev, need, contract, commitment } = await aLedger();
  const { id: pledgeId } = await makePledge(dev, { needId: need.id, quantity: "20", commitmentId: commitment.id });
  const counts = async () => (await db.pledge.findUniqueOrThrow({ where: { id: pledgeId } })).commitmentQuantity;
  await counterPropose(await runnerOf(need.project), { pledgeId, quantity: "15" });
  expect(await counts()).toBe(15n);
  await counterPropose(dev, { pledgeId, quantity: "18" });
  expect(await counts()).toBe(18n);
  const money = await aCommitment({ contractId: contract.id, unit: "GBP" });
  await db.pledge.update({ where: { id: pledgeId }, data: { commitmentId: money.id, commitmentQuantity: 36_000n } });
  await counterPropose(await runnerOf(need.project), { pledgeId, quantity: "9" });
  expect(await counts()).toBe(18_000n);
});
