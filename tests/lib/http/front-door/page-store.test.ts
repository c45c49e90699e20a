import fc from "fast-check";
import { expect, test } from "vitest";
import { PageStore } from "@/lib/http/front-door/page-store";

test("what was used last stays", () => {
  const store = new PageStore<{ bytes: number }>(80);
  for (const key of ["a", "b", "c", "d", "e", "f", "g", "h"]) store.set(key, { bytes: 10 });
  store.get("a");
  store.set("i", { bytes: 10 });
  expect([store.get("a"), store.get("b"), store.get("i")]).toEqual([{ bytes: 10 }, undefined, { bytes: 10 }]);
});

test("it never holds more than its limit, and counts what it holds", () => {
  const uses = fc.array(
    fc.record({ key: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), bytes: fc.nat({ max: 30 }) }),
  );
  fc.assert(
    fc.property(uses, (used) => {
      const store = new PageStore<{ bytes: number }>(100);
      for (const { key, bytes } of used) store.set(key, { bytes });
      const held = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].reduce(
        (sum, key) => sum + (store.get(key)?.bytes ?? 0),
        0,
      );
      expect(store.bytes).toBe(held);
      expect(held).toBeLessThanOrEqual(100);
    }),
  );
});
