import { expect, test } from "vitest";
import { parsePostcode, takePostcodeOut } from "@/lib/places/postcode";

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

test.each([
  ["a hall near B19 1nh", "B19 1NH", "a hall"],
  ["b19", "B19", ""],
  ["laptops in B19 for homework", "B19", "laptops for homework"],
])("%s asks for the place %s", (words, place, rest) => {
  expect(takePostcodeOut(words)).toEqual({ place, rest });
});

test.each(["laptops", "20 laptops", "5-a-side"])("%s asks for no place", (words) => {
  expect(takePostcodeOut(words)).toBeNull();
});
