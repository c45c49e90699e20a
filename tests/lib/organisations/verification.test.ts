import { expect, test } from "vitest";
import { verificationOf } from "@/lib/organisations/verification";

const none = { charityNumber: null, companyNumber: null, verifiedAt: null, lapsedAt: null };
const day = new Date("2026-11-03T12:00:00Z");

test.each([
  [{}, "none", "Gives no charity or company number."],
  [
    { companyNumber: "09876543" },
    "given",
    "Gives company number 09876543; it has the right form, and we do not look it up at Companies House.",
  ],
  [{ charityNumber: "1182345" }, "given", "Gives charity number 1182345; not found in the register so far."],
  [{ charityNumber: "SC012345" }, "given", "Gives charity number SC012345; we do not check the register of Scotland."],
  [
    { charityNumber: "NIC100012" },
    "given",
    "Gives charity number NIC100012; we do not check the register of Northern Ireland.",
  ],
  [
    { charityNumber: "1182345", verifiedAt: day },
    "verified",
    "The register of charities has it, with charity number 1182345. Found there on 3 November 2026.",
  ],
  [
    { companyNumber: "09876543", verifiedAt: day },
    "verified",
    "A charity in the register gives its company number 09876543. Found there on 3 November 2026.",
  ],
  [
    { charityNumber: "1182345", lapsedAt: day },
    "lapsed",
    "The register of charities no longer has its charity number 1182345 as live. We saw this on 3 November 2026.",
  ],
])("%j is %s: %s", (given, standing, words) => {
  expect(verificationOf({ ...none, ...given })).toMatchObject({ standing, words });
});

test("a number is called not verified only where the register that would have it was looked through", () => {
  expect(verificationOf({ ...none, charityNumber: "1182345" }).title).toBe("Not verified");
  expect(verificationOf({ ...none, charityNumber: "SC012345" }).title).toBe("Number given");
  expect(verificationOf({ ...none, companyNumber: "09876543" }).title).toBe("Number given");
});

test("a group without a number is vouched for where a broker vouches for it", () => {
  expect(verificationOf(none, true)).toMatchObject({ standing: "vouched", title: "Vouched for" });
  expect(verificationOf({ ...none, charityNumber: "1182345", lapsedAt: day }, true).standing).toBe("lapsed");
});
