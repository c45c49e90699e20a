import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { findBroken } from "@/lib/invariants/find-broken";
import { anHour, keepLaws } from "@/tests/support/laws/sequences";

test(
  "whatever several people do at once, every quantity adds up and the record leads to where things stand",
  anHour,
  async () => {
    await keepLaws({ atOnce: 3 });
    expect(await findBroken(db)).toEqual([]);
  },
);
