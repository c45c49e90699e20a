import { z } from "zod";
import { oneLine, optionalLine, tick } from "@/lib/input";
import { parsePostcode } from "@/lib/places/postcode";
import { parseCharityNumber } from "./charity-number";
import { parseCompanyNumber } from "./company-number";
import { atCompaniesHouse, legalForms } from "./legal-forms";

const forms = Object.keys(legalForms) as (keyof typeof legalForms)[];
const charityNumber = numberBy(
  parseCharityNumber,
  "Check the charity number: it looks like 1182345, or SC012345 in Scotland, or NIC100012 in Northern Ireland",
);
const companyNumber = numberBy(
  parseCompanyNumber,
  "Check the company number: it has 8 characters, like 09876543 or SC123456",
);

/** What an organisation says of itself when it registers, and again when it was returned. */
export const organisationDetails = z
  .object({
    name: oneLine("Enter the organisation’s name", 160),
    legalForm: z.enum(forms, "Choose what kind of body it is"),
    charityNumber,
    companyNumber,
    noNumber: tick,
    postcode: optionalLine(12).transform((typed, context) => {
      if (typed === null) return null;
      const { postcode } = parsePostcode(typed) ?? { postcode: null };
      if (postcode === null) context.addIssue("Enter a whole postcode, like B19 1NH, or leave it empty");
      return postcode;
    }),
    about: optionalLine(600),
  })
  .superRefine((details, context) => {
    const numbered = details.charityNumber !== null || details.companyNumber !== null;
    if (atCompaniesHouse.includes(details.legalForm) && details.companyNumber === null) {
      context.addIssue({
        code: "custom",
        path: ["companyNumber"],
        message: "Enter its number at Companies House: every company and CIC has one",
      });
    } else if (!numbered && !details.noNumber) {
      context.addIssue({
        code: "custom",
        path: ["charityNumber"],
        message: "Enter a charity or company number, or tick that you have no number",
      });
    } else if (numbered && details.noNumber) {
      context.addIssue({
        code: "custom",
        path: ["noNumber"],
        message: "Either give a number or tick that you have none",
      });
    }
  })
  .transform(({ name, legalForm, charityNumber, companyNumber, postcode, about }) => ({
    ...{ name, legalForm, charityNumber, companyNumber, postcode, about },
  }));

function numberBy(parse: (typed: string) => string | null, wrong: string) {
  return optionalLine(40).transform((typed, context) => {
    const number = typed === null ? null : parse(typed);
    if (typed !== null && number === null) context.addIssue(wrong);
    return number;
  });
}
