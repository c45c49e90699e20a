import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOffered } from "@/lib/needs/lines-offered";
import { thingsLeft } from "@/lib/needs/lines-left";
import { worthOfLine } from "@/lib/pledges/measure-pledge";

const bedding = { id: "a", quantity: 30, amountPence: 207_000, inKindWelcome: true };
const rent = { id: "b", quantity: 6, amountPence: 90_000, inKindWelcome: false };

test("what is promised in kind is taken off, and only money has nothing left to give in kind", () => {
  const need = { quantity: 297_000, matchedQuantity: 82_800, lines: [bedding, rent] };
  const matches = [
    { lineId: "a", lineQuantity: 12, quantity: 82_800, returnedQuantity: 0 },
    { lineId: null, lineQuantity: null, quantity: 1, returnedQuantity: 0 },
  ];
  expect(linesOffered(need, matches)).toMatchObject([
    { promised: 12, left: 18 },
    { promised: 0, left: 0 },
  ]);
});

test("of a match that ended, what came is still taken off, and what did not come can be given again", () => {
  const need = { quantity: 297_000, matchedQuantity: 55_200, lines: [bedding, rent] };
  const matches = [
    { lineId: "a", lineQuantity: 12, quantity: 82_800, returnedQuantity: 48_300 },
    { lineId: "a", lineQuantity: 3, quantity: 20_700, returnedQuantity: 0 },
    { lineId: "a", lineQuantity: 10, quantity: 69_000, returnedQuantity: 69_000 },
  ];
  expect(linesOffered(need, matches)).toMatchObject([{ promised: 8, left: 22 }, { promised: 0 }]);
});

test("once money has come for most of it, fewer things are still needed", () => {
  expect(thingsLeft(bedding, 0, 20_000)).toBe(2);
  expect(thingsLeft(bedding, 0, 0)).toBe(0);
  expect(thingsLeft(bedding, 30, 297_000)).toBe(0);
});

test("what is left can be pledged, and one more could not", () => {
  const amount = fc.integer({ min: 1, max: 2_000_000_000 });
  const things = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(amount, things, things, amount, (amountPence, quantity, promised, penceLeft) => {
      const line = { quantity, amountPence };
      const left = thingsLeft(line, Math.min(promised, quantity), penceLeft);
      expect(left).toBeLessThanOrEqual(quantity - Math.min(promised, quantity));
      if (left > 0) expect(worthOfLine(line, left)).toBeLessThanOrEqual(penceLeft);
      if (left < quantity - Math.min(promised, quantity))
        expect(worthOfLine(line, left + 1)).toBeGreaterThan(penceLeft);
    }),
  );
});
