import fc from "fast-check";
import { expect, test } from "vitest";
import { readability, readingHint } from "@/lib/projects/reading-age";

const easy = "We mend bikes. Girls ride them home. ".repeat(6);
const long =
  "We mend bikes and girls ride them home and then they come back and help us to mend more of them and so on ".repeat(
    4,
  );
const hard = "Multidisciplinary interventions facilitate sustainable intergenerational participation. ".repeat(6);

test("the index is the published one", () => {
  const text = `${"abcd ".repeat(29)}abcd.`; // 30 words of 4 letters in one sentence: 4.71 × 4 + 0.5 × 30 − 21.43 = 12.41
  expect(readability(text)).toEqual({ age: 18, wordsInASentence: 30 });
  const three = "abcd abcd abcd abcd abcd abcd abcd abcd abcd abcd. ".repeat(3); // 18.84 + 5 − 21.43 = 2.41
  expect(readability(three)).toEqual({ age: 8, wordsInASentence: 10 });
});

test("a plain text is praised, and one that is not gets one thing to try", () => {
  expect(readingHint(easy)).toBe(
    "About as easy to read as a book for 5-year-olds. Lovely: nearly everybody can read it.",
  );
  expect(readingHint(long)).toMatch(/Try shorter sentences\.$/);
  expect(readingHint(hard)).toBe("About as easy to read as a book for grown-ups. Try shorter words.");
});

test("of a few words nothing is said", () => {
  expect(readingHint("We mend bikes.")).toBeNull();
  expect(readingHint(null)).toBeNull();
  expect(readingHint("")).toBeNull();
});

test("longer sentences and longer words never read more easily", () => {
  const sizes = fc.integer({ min: 1, max: 15 });
  const text = (letters: number, words: number) =>
    `${Array.from({ length: words }, () => "a".repeat(letters)).join(" ")}. `.repeat(Math.ceil(30 / words));
  fc.assert(
    fc.property(sizes, sizes, (letters, words) => {
      const age = readability(text(letters, words))?.age ?? 0;
      expect(age).toBeGreaterThanOrEqual(5);
      expect(readability(text(letters + 1, words))?.age).toBeGreaterThanOrEqual(age);
      expect(readability(text(letters, words + 1))?.age).toBeGreaterThanOrEqual(age);
    }),
  );
});
