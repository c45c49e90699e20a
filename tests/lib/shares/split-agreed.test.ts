import fc from "fast-check";
import { expect, test } from "vitest";
import { splitAgreed } from "@/lib/shares/split-agreed";

const shares = fc
  .uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.record({ id: fc.constant(id), quantity: fc.integer({ min: 1, max: 2_000_000_000 }) })),
    ),
  );
const total = fc.integer({ min: 0, max: 2_000_000_000 });

test("the parts add up to the whole, whatever the shares", () => {
  fc.assert(
    fc.property(total, shares, (agreed, all) => {
      const parts = splitAgreed(agreed, all);
      expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBe(agreed);
    }),
  );
});

test("each part is within one of what is exactly proportional, and never below nothing", () => {
  fc.assert(
    fc.property(total, shares, (agreed, all) => {
      const whole = all.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n);
      const parts = splitAgreed(agreed, all);
      for (const { id, quantity } of all) {
        const part = BigInt(parts.get(id) ?? -1);
        const exact = BigInt(agreed) * BigInt(quantity);
        expect(part >= 0n && part * whole - exact < whole && exact - part * whole < whole).toBe(true);
      }
    }),
  );
});

test("the order of the shares does not matter", () => {
  fc.assert(
    fc.property(
      total,
      shares.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
      ),
      (agreed, [all, shuffled]) => {
        expect([...splitAgreed(agreed, shuffled)].sort()).toEqual([...splitAgreed(agreed, all)].sort());
      },
    ),
  );
});

test("all of it gives each what it said, and nobody gives more of a part", () => {
  const three = [
    { id: "a", quantity: 5 },
    { id: "b", quantity: 4 },
    { id: "c", quantity: 3 },
  ];
  expect(Object.fromEntries(splitAgreed(12, three))).toEqual({ a: 5, b: 4, c: 3 });
  expect(Object.fromEntries(splitAgreed(10, three))).toEqual({ a: 4, b: 3, c: 3 });
  expect(Object.fromEntries(splitAgreed(1, three))).toEqual({ a: 1, b: 0, c: 0 });
});
