import fc from "fast-check";
import { expect, test } from "vitest";
import { formatMoney, parseMoney, typedMoney } from "@/lib/money";

test("what is shown can be typed back", () => {
  fc.assert(fc.property(fc.nat(2_000_000_000), (pence) => parseMoney(formatMoney(pence)) === pence));
  fc.assert(fc.property(fc.nat(2_000_000_000), (pence) => parseMoney(typedMoney(pence)) === pence));
});

test.each([
  ["£2,970", 297_000],
  [" 12.5 ", 1_250],
  ["1 000.00", 100_000],
  ["0.01", 1],
])("%j is an amount", (typed, pence) => {
  expect(parseMoney(typed)).toBe(pence);
});

test.each(["", "£", "-5", "1.234", "five", "1e3", "£5k", "12.34.56"])("%j is not", (typed) => {
  expect(parseMoney(typed)).toBeNull();
});
