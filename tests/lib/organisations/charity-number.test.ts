import fc from "fast-check";
import { expect, test } from "vitest";
import { charityRegister, parseCharityNumber } from "@/lib/organisations/charity-number";

const published = /^([1-9]\d{5,7}(-[1-9]\d{0,2})?|(SC|NIC)\d{6})$/;
const numbers = fc
  .integer({ min: 200_000, max: 9_999_999 })
  .filter((number) => number !== 1_234_567)
  .map(String);

test("a number is itself, however it is spaced", () => {
  fc.assert(
    fc.property(
      numbers,
      fc.nat({ max: 6 }),
      (number, gap) => parseCharityNumber(` ${number.slice(0, gap)} ${number.slice(gap)}`) === number,
    ),
  );
});

test("a linked charity keeps its link, and 0 is the main charity", () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 999 }), (number, link) => {
      return (
        parseCharityNumber(`${number}/${link}`) === `${number}-${link}` && parseCharityNumber(`${number}-0`) === number
      );
    }),
  );
});

test("whatever is typed, what comes out has the published form and comes out the same again", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(sc|SC|nic|NIC)?\d{0,9}(-\d{0,4})?$/)), (typed) => {
      const number = parseCharityNumber(typed);
      return number === null || (published.test(number) && parseCharityNumber(number) === number);
    }),
  );
});

test.each([
  ["sc 012345", "SC012345", "scotland"],
  ["NIC 100012", "NIC100012", "northern_ireland"],
  ["1182345-2", "1182345-2", "england_and_wales"],
] as const)("%s is %s, of %s", (typed, number, register) => {
  expect(parseCharityNumber(typed)).toBe(number);
  expect(charityRegister(number)).toBe(register);
});

test.each([
  "0000000",
  "1234567",
  "123456",
  "12345",
  "123456789",
  "SC000000",
  "SC12345",
  "SC0123456",
  "NI100012",
  "NIC1000122",
  "SC012345-1",
  "",
  "none",
])("%s is no number of theirs", (typed) => {
  expect(parseCharityNumber(typed)).toBeNull();
});
