import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCompanyNumber } from "@/lib/organisations/company-number";

const published = /^(\d{8}|[A-Z]{2}\d{6})$/;
const prefix = fc.constantFrom("", "SC", "NI", "OC", "CE");
const numbers = fc
  .tuple(prefix, fc.integer({ min: 1, max: 999_999 }))
  .map(([letters, digits]) => letters + String(digits).padStart(8 - letters.length, "0"))
  .filter((number) => !["01234567", "12345678"].includes(number));

test("a number in its published form is itself", () => {
  fc.assert(fc.property(numbers, (number) => parseCompanyNumber(number) === number));
});

test("small letters, spaces and left-out zeros make no difference", () => {
  const typed = fc.tuple(numbers, fc.nat({ max: 7 }), fc.boolean());
  fc.assert(
    fc.property(typed, ([number, gap, bare]) => {
      const short = bare ? number.replace(/^([A-Z]*)0+/, "$1") : number;
      return parseCompanyNumber(` ${short.slice(0, gap)} ${short.slice(gap).toLowerCase()} `) === number;
    }),
  );
});

test("whatever is typed, what comes out has the published form and comes out the same again", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{0,3}\d{0,10}$/)), (typed) => {
      const number = parseCompanyNumber(typed);
      return number === null || (published.test(number) && parseCompanyNumber(number) === number);
    }),
  );
});

test.each([
  "00000000",
  "0",
  "01234567",
  "1234567",
  "12345678",
  "SC000000",
  "123456789",
  "S1234567",
  "SC12345678",
  "",
  "none",
])("%s is no company's number", (typed) => {
  expect(parseCompanyNumber(typed)).toBeNull();
});
