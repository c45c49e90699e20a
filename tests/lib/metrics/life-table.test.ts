import fc from "fast-check";
import { expect, test } from "vitest";
import { lifeTable } from "@/lib/metrics/life-table";
import { someWaits } from "@/tests/support/waits";

test("waits that are counted together give the same table as one by one", () => {
  fc.assert(
    fc.property(someWaits, (waits) => {
      const together = lifeTable(waits).flatMap(({ days, backed, censored }) => [
        { days, backed: true, count: backed },
        { days, backed: false, count: censored },
      ]);
      expect(lifeTable(together)).toEqual(lifeTable(waits));
    }),
  );
});
