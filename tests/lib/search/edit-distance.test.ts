import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "@/lib/search/edit-distance";

test("each letter put in, left out, changed or swapped with its neighbour is one step", () => {
  const steps = (one: string, other: string) => editDistance(one, other);
  expect([steps("basket", "baskit"), steps("laptops", "lapops"), steps("coach", "coacch")]).toEqual([1, 1, 1]);
  expect([steps("chidlren", "children"), steps("bookeeping", "sleeping"), steps("", "bed")]).toEqual([1, 4, 3]);
});

test("it is as far back as there, and nothing only from a word to itself", () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, other) === 0).toBe(one === other);
    }),
  );
});
