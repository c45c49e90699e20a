import { expect, test } from "vitest";
import { drawable } from "@/lib/sharing/drawable";

test("a text keeps the letters that the picture's typeface has", () => {
  expect(drawable("Café – “Łódź” costs £5 or €6…", 80)).toBe("Café – “Łódź” costs £5 or €6…");
});

test("what the typeface has not is left out, so that no other host is asked for it", () => {
  expect(drawable("Beds 🛏️ for  children 床\u200d!", 80)).toBe("Beds for children !");
});

test("a word that is longer than a line is broken, and one that is not is left whole", () => {
  const village = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
  expect(drawable(village, 80)).toBe("Llanfairpwllgwyngyllgogerych- wyrndrobwllllantysiliogogogoch");
  expect(drawable("Pneumonoultramicroscopicsilic", 80)).toBe("Pneumonoultramicroscopicsilic");
});

test("a long text ends at a word", () => {
  expect(drawable("A bed of their own, for every child", 20)).toBe("A bed of their own,…");
});
