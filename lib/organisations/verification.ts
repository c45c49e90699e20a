import { formatInstantDay } from "@/lib/dates";
import { charityRegister } from "./charity-number";

type Numbers = {
  charityNumber: string | null;
  companyNumber: string | null;
  verifiedAt: Date | null;
  lapsedAt: Date | null;
};

/** What is known of an organisation's number, in plain words. Only what a register said is called verified. */
export type Verification = {
  standing: "verified" | "vouched" | "lapsed" | "given" | "none";
  title: string;
  words: string;
};

/**
 * Says what is known of an organisation's number. A company number that only has the right form is never called verified; a
 * small group without any is as good as the broker that vouches for it.
 */
export function verificationOf(
  { charityNumber, companyNumber, verifiedAt, lapsedAt }: Numbers,
  vouchedFor = false,
): Verification {
  const number = charityNumber === null ? `company number ${companyNumber ?? ""}` : `charity number ${charityNumber}`;
  if (charityNumber === null && companyNumber === null) {
    return vouchedFor
      ? {
          standing: "vouched",
          title: "Vouched for",
          words: "It has no charity or company number, like many small groups.",
        }
      : { standing: "none", title: "No number", words: "Gives no charity or company number." };
  }
  if (verifiedAt !== null) {
    const words =
      charityNumber === null
        ? `A charity in the register gives its ${number}.`
        : `The register of charities has it, with ${number}.`;
    return {
      standing: "verified",
      title: "Verified",
      words: `${words} Found there on ${formatInstantDay(verifiedAt)}.`,
    };
  }
  if (lapsedAt !== null) {
    const words = `The register of charities no longer has its ${number} as live. We saw this on ${formatInstantDay(lapsedAt)}.`;
    return { standing: "lapsed", title: "No longer in the register", words };
  }
  const title = isOfAnotherRegister(charityNumber) ? "Number given" : "Not verified";
  return { standing: "given", title, words: `Gives ${number}; ${notVerified(charityNumber)}.` };
}

/** Nothing speaks against a number of a register in which nobody has looked. */
const isOfAnotherRegister = (charityNumber: string | null) =>
  charityNumber === null || charityRegister(charityNumber) !== "england_and_wales";

function notVerified(charityNumber: string | null): string {
  if (charityNumber === null) return "it has the right form, and we do not look it up at Companies House";
  switch (charityRegister(charityNumber)) {
    case "scotland":
      return "we do not check the register of Scotland";
    case "northern_ireland":
      return "we do not check the register of Northern Ireland";
    case "england_and_wales":
      return "not found in the register so far";
  }
}
