import fc from "fast-check";
import { expect, test } from "vitest";
import * as cell from "@/lib/imports/parse-cell";

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every day reads the same, year first or day first", () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year = "", month = "", date = ""] = iso.split("-");
      for (const typed of [
        iso,
        `${date}/${month}/${year}`,
        `${Number(date)}/${Number(month)}/${year}`,
        `${iso} 00:00:00`,
      ]) {
        expect(cell.parseDayCell(typed)).toEqual({ value: iso });
      }
    }),
  );
});

test("every amount reads the same, with pounds, commas and pence", () => {
  const grouped = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000_000 }), (pence) => {
      const pounds = (pence / 100).toFixed(2);
      for (const typed of [
        pounds,
        `£${grouped.format(pence / 100)}`,
        `£ ${pounds}`,
        `GBP ${pounds}`,
        `${pounds} GBP`,
      ]) {
        expect(cell.parsePoundsCell(typed)).toEqual({ value: pence });
      }
    }),
  );
});

test("every whole number reads the same, with commas or an empty fraction", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000_000 }), (whole) => {
      for (const typed of [String(whole), whole.toLocaleString("en-GB"), `${whole}.0`]) {
        expect(cell.parseWholeNumber(typed)).toEqual({ value: whole });
      }
    }),
  );
});

test("whatever a cell holds, each parser gives a value or says what is wrong", () => {
  const parsers = [
    cell.parseText(20),
    cell.parseDayCell,
    cell.parsePoundsCell,
    cell.parseWholeNumber,
    cell.parseYesNo,
    cell.parseCode(["cash", "goods"]),
    cell.parseCodes(["housing", "income"]),
    cell.parsePostcodeCell,
    cell.parseCompanyCell,
    cell.parseOrganisationNumber,
  ];
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const parse of parsers) {
        const parsed: object = parse(text);
        expect(Object.keys(parsed)).toHaveLength(1);
        expect("value" in parsed || "wrong" in parsed).toBe(true);
      }
    }),
  );
});

test.each([
  [cell.parseDayCell, "2023-02-29", "“2023-02-29” is not a day: write it like 2024-10-03 or 03/10/2024"],
  [cell.parseDayCell, "10/13/2024", "“10/13/2024” is not a day: write it like 2024-10-03 or 03/10/2024"],
  [cell.parseDayCell, "1024-10-03", "“1024-10-03” is not a day of this century"],
  [cell.parsePoundsCell, "-5", "“-5” is not an amount: write it like 5000 or £5,000.00"],
  [cell.parsePoundsCell, "about 5k", "“about 5k” is not an amount: write it like 5000 or £5,000.00"],
  [cell.parsePoundsCell, "20000000.01", "“20000000.01” is more than £20 million"],
  [cell.parseWholeNumber, "2.5", "“2.5” is not a whole number"],
  [cell.parseYesNo, "perhaps", "“perhaps” is neither yes nor no"],
  [cell.parseCodes(["housing", "income"]), "housing;rent", "“rent” is none of housing, income"],
  [cell.parsePostcodeCell, "Lozells", "“Lozells” is not a postcode"],
  [cell.parseCompanyCell, "01234567", "“01234567” is not a company number"],
  [cell.parseOrganisationNumber, "12", "“12” is neither a charity number nor a company number"],
  [cell.parseText(3), "long", "is 4 characters long: use 3 or fewer"],
  [cell.parseText(9), "a\u0000b", "holds characters that are not text"],
])("%# what is wrong with a cell is said plainly", (parse: cell.ParseCell<unknown>, text, wrong) => {
  expect(parse(text)).toEqual({ wrong });
});

test.each([
  ["1182346", "1182346"],
  ["518234", "518234"],
  ["09876543", "09876543"],
  ["SC 345678", "SC345678"],
])("the organisation number %s is %s", (text, value) => {
  expect(cell.parseOrganisationNumber(text)).toEqual({ value });
});

test("a company number gets back the zeros that a spreadsheet ate", () => {
  expect(cell.parseCompanyCell("4234623")).toEqual({ value: "04234623" });
});
