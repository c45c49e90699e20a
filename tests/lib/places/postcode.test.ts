import { expect, test } from "vitest";
import { parsePostcode } from "@/lib/places/postcode";

test.each([
  ["b191nh", "B19 1NH", "B19"],
  [" B19  1NH ", "B19 1NH", "B19"],
  ["sw1a-1aa", "SW1A 1AA", "SW1A"],
  ["M1 1AE", "M1 1AE", "M1"],
])("%s is the postcode %s", (typed, postcode, district) => {
  expect(parsePostcode(typed)).toEqual({ postcode, district });
});

test("its first half is enough where the whole would say too much", () => {
  expect(parsePostcode("b19")).toEqual({ postcode: null, district: "B19" });
});

test.each(["", "Lozells", "B6 4", "12345", "B19 1N", "B19 1CI"])("%s is none", (typed) => {
  expect(parsePostcode(typed)).toBeNull();
});
