import { expect, test } from "vitest";
import { tellingWords } from "@/lib/projects/search-words";

test("how many somebody has is not looked for", () => {
  const asked = ["20 laptops", "12 coaching sessions", "20 x laptops", "20x laptops", "£1,500 for beds", "laptops 20"];
  expect(asked.map(tellingWords)).toEqual([
    "laptops",
    "coaching sessions",
    "laptops",
    "laptops",
    "for beds",
    "laptops",
  ]);
});

test("a number that is part of a word, or of what stands in quotation marks, is looked for", () => {
  const asked = ["5-a-side pitch", "1:1 tutoring", "under 5s", "B19", 'beds "12 sessions"', "beds -3", "2026"];
  expect(asked.map(tellingWords)).toEqual(asked);
});

test("words that fit every project are not looked for", () => {
  expect(["beds for children", "young people's 3 bikes", "kids"].map(tellingWords)).toEqual(["beds for", "bikes", ""]);
});
