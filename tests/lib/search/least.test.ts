import fc from "fast-check";
import { expect, test } from "vitest";
import { Least } from "@/lib/search/least";

test("the few with the least numbers are kept, whatever order they come in, and none at Infinity", () => {
  const numbers = fc.array(fc.oneof(fc.integer(), fc.constant(Infinity)), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 12 }), (given, most) => {
      const few = new Least(most);
      for (const [at, number] of given.entries()) few.put(at, number);
      const kept = [...few.taken()].map((at) => given[at] ?? NaN);
      const finite = given.filter((number) => number !== Infinity);
      expect(kept.toSorted((a, b) => a - b)).toEqual(finite.toSorted((a, b) => a - b).slice(0, most));
      expect(new Set(few.taken()).size).toBe(kept.length);
    }),
  );
});
