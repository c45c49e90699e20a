import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { findBroken } from "@/lib/invariants/find-broken";
import { anHour, keepLaws } from "@/tests/support/laws/sequences";

test(
  "whatever people do one after another, every quantity adds up and the record leads to where things stand",
  anHour,
  async () => {
    await keepLaws({ atOnce: 1 });
    expect(await findBroken(db)).toEqual([]);
  },
);
