import fc from "fast-check";
import { expect, test } from "vitest";
import { plainUnit } from "@/lib/valuation/plain-unit";
import { type Counted, type Pricing, value } from "@/lib/valuation/value";

const on = new Date("2026-11-22");
const prices = (unit: string, low: number, central: number, high: number): Pricing => ({
  ...{ unit, stated: false, validFrom: null, validTo: null },
  ...{ lowPence: BigInt(low), centralPence: BigInt(central), highPence: BigInt(high) },
});
const priceless = (unit: string): Pricing => ({
  ...{ unit, stated: false, validFrom: null, validTo: null, lowPence: null, centralPence: null, highPence: null },
});
const hour = prices("hour", 1_221, 1_610, 2_000);
const cash = prices("GBP", 100, 100, 100);
const stated: Pricing = { ...priceless("item"), stated: true };
const given = (what: Counted["what"], quantity: number | null, unit: string): Counted => ({ what, quantity, unit, on });
const cost = (pence: number, of: number, left = of) => ({ pence: BigInt(pence), of, left });

test("ten hours of volunteering are worth between £122.10 and £200, most likely £161", () => {
  expect(value(hour, given("volunteering", 10, "hour"), null)).toEqual({
    ...{ band: { lowPence: 12_210n, centralPence: 16_100n, highPence: 20_000n }, statedPence: null, why: null },
  });
});

test("days and people are counted, not priced by the hour, and neither is anything that nobody counted", () => {
  expect(value(hour, given("volunteering", 3, "day"), null).why).toBe("other_unit");
  expect(value(hour, given("volunteering", 3, "person"), null).why).toBe("other_unit");
  expect(value(hour, given("volunteering", null, "hour"), null).why).toBe("not_counted");
  expect(value(priceless("placement"), given("placement", 2, "placement"), cost(500, 2)).why).toBe("counted_only");
});

test("cash is worth what the measure says of a pound, and pounds are no hours", () => {
  expect(value(cash, given("cash", 50_050, "GBP"), null).band?.centralPence).toBe(50_050n);
  expect(value(prices("£ invested", 90, 100, 110), given("cash", 1_000, "GBP"), null).band).toEqual({
    ...{ lowPence: 900n, centralPence: 1_000n, highPence: 1_100n },
  });
  expect(value(hour, given("cash", 1_000, "GBP"), null).why).toBe("other_unit");
});

test("what the giver stated is taken in proportion, also by a measure that counts pounds", () => {
  expect(value(stated, given("goods", 5, "bed"), cost(120_000, 20)).band?.centralPence).toBe(30_000n);
  expect(value(cash, given("goods", 5, "bed"), cost(120_000, 20)).band?.centralPence).toBe(30_000n);
  expect(value(prices("GBP", 50, 100, 100), given("goods", 20, "bed"), cost(101, 20)).band?.lowPence).toBe(50n);
  expect(value(stated, given("goods", 5, "bed"), null).why).toBe("nothing_stated");
  expect(value(cash, given("goods", 5, "bed"), null).why).toBe("nothing_stated");
});

test("more than was agreed adds nothing to what was stated", () => {
  expect(value(stated, given("goods", 12, "bed"), cost(1_000, 10, 4))).toMatchObject({ statedPence: 400n });
  expect(value(stated, given("goods", 2, "bed"), cost(1_000, 10, 0)).why).toBe("beyond_stated");
});

test("a measure holds from its first day to its last", () => {
  const from = (validFrom: string | null, validTo: string | null) =>
    value(
      { ...hour, validFrom: validFrom ? new Date(validFrom) : null, validTo: validTo ? new Date(validTo) : null },
      given("volunteering", 1, "hour"),
      null,
    ).why;
  expect(from("2026-11-22", "2026-11-22")).toBeNull();
  expect(from("2026-11-23", null)).toBe("not_valid");
  expect(from(null, "2026-11-21")).toBe("not_valid");
});

const same: [string, string][] = [
  ["hrs", "hour"],
  ["No. of staff volunteering hours", "hour"],
  ["hour(s)", "hour"],
  ["Beds", "bed"],
  ["£", "GBP"],
  ["GBP", "GBP"],
  ["pounds invested", "GBP"],
  ["hours a week", "hours a week"],
];
test.each(same)("the unit “%s” is in plain form “%s”", (written, plain) => {
  expect(plainUnit(written)).toBe(plain);
});

const band = fc
  .tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000))
  .map((values) => values.sort((one, other) => one - other));
const parts = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 8 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

test("law: low is never above central, nor central above high, whatever is valued", () => {
  fc.assert(
    fc.property(
      band,
      fc.constantFrom("hour", "GBP"),
      fc.nat(2_000_000_000),
      fc.nat(10_000_000),
      (of, unit, quantity, pence) => {
        const what = unit === "GBP" ? "cash" : "volunteering";
        for (const worth of [
          value(prices(unit, ...of), given(what, quantity, unit), null),
          value(prices("GBP", ...of), given("goods", quantity + 1, "bed"), cost(pence, quantity + 1)),
        ]) {
          if (worth.band === null) throw new Error("It has a price");
          expect(worth.band.lowPence <= worth.band.centralPence).toBe(true);
          expect(worth.band.centralPence <= worth.band.highPence).toBe(true);
        }
      },
    ),
  );
});

test("law: the parts of a thing are never worth more than the whole, and lose at most a penny each", () => {
  fc.assert(
    fc.property(
      band,
      parts,
      fc.nat(1_000_000_000),
      fc.constantFrom("hour", "GBP", "stated"),
      (of, arrived, pence, by) => {
        const whole = sum(arrived) + 1;
        const measure = by === "stated" ? stated : prices(by, ...of);
        const what = by === "hour" ? "volunteering" : by === "GBP" ? "cash" : "goods";
        const worthOf = (quantity: number, left: number) =>
          value(measure, given(what, quantity, "hour"), cost(pence, whole, left)).band?.highPence ?? 0n;
        let left = whole;
        let added = 0n;
        for (const part of [...arrived, 1]) {
          added += worthOf(part, left);
          left -= part;
        }
        const all = worthOf(whole, whole);
        expect(added <= all).toBe(true);
        expect(all - added <= BigInt(arrived.length + 1)).toBe(true);
      },
    ),
  );
});

test("law: however much more arrives than was agreed, no more than the stated cost is counted", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 6_000 }),
      fc.nat(1_000_000_000),
      (arrived, agreed, pence) => {
        let before = 0;
        let added = 0n;
        for (const part of arrived) {
          added +=
            value(stated, given("goods", part, "bed"), cost(pence, agreed, Math.max(0, agreed - before))).statedPence ??
            0n;
          before += part;
        }
        expect(added <= BigInt(pence)).toBe(true);
      },
    ),
  );
});
