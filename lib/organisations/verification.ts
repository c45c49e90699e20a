import { formatInstantDay } from "@/lib/dates";
import { charityRegister } from "./charity-number";

type Numbers = {
  charityNumber: string | null;
  companyNumber: string | null;
  verifiedAt: Date | null;
  lapsedAt: Date | null;
};

/** What is known of an organisation's number, in plain words. Only what a register said is called verified. */
export type Verification = { standing: "verified" | "lapsed" | "given" | "none"; title: string; words: string };

/** Says what is known of an organisation's number. A company number that only has the right form is never called verified. */
export function verificationOf({ charityNumber, companyNumber, verifiedAt, lapsedAt }: Numbers): Verification {
  const number = charityNumber === null ? `company number ${companyNumber ?? ""}` : `charity number ${charityNumber}`;
  if (charityNumber === null && companyNumber === null) {
    return { standing: "none", title: "No number", words: "Gives no charity or company number." };
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
  return { standing: "given", title: "Not verified", words: `Gives ${number}; ${notVerified(charityNumber)}.` };
}

function notVerified(charityNumber: string | null): string {
  if (charityNumber === null) return "not looked up in the register";
  switch (charityRegister(charityNumber)) {
    case "scotland":
      return "we do not check the register of Scotland";
    case "northern_ireland":
      return "we do not check the register of Northern Ireland";
    case "england_and_wales":
      return "not found in the register so far";
  }
}
