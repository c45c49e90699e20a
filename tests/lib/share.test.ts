import { expect, test } from "vitest";
import { formatShare } from "@/lib/share";

test.each([
  [0.29, "29%"],
  [0.0377, "3.8%"],
  [0.03, "3%"],
  [0.0996, "10%"],
  [0.004, "0.4%"],
  [0.00007, "under 0.1%"],
  [0, "0%"],
  [1, "100%"],
  [null, "–"],
])("%s is read as %s", (share, words) => {
  expect(formatShare(share)).toBe(words);
});
