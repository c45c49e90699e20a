import { expect, test } from "vitest";
import { countedAddress } from "@/lib/auth/caller";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["1.2.3.4, 203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["", "unknown"],
  [null, "unknown"],
])("%s counts as %s", (header, address) => {
  expect(countedAddress(header)).toBe(address);
});
