import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { line, optionalLine } from "@/lib/input";
import { parseCompanyNumber } from "@/lib/organisations/company-number";
import { parseValue } from "./parse-value";
import { parseWeighting } from "./parse-weighting";

const optionalDay = (wrong: string) =>
  optionalLine(40).transform((typed, context) => {
    if (typed === null) return null;
    const day = parseDay(typed);
    if (day === null) context.addIssue(wrong);
    return day;
  });

/** What the procurement team writes down of a contract by hand. */
export const contractDetails = z
  .object({
    reference: line("Enter the contract’s reference", 120),
    title: line("Enter what the contract is for", 300),
    supplierName: line("Enter the supplier’s name", 200),
    companyNumber: optionalLine(40).transform((typed, context) => {
      const number = typed === null ? null : parseCompanyNumber(typed);
      if (typed !== null && number === null)
        context.addIssue("Check the company number: it has 8 characters, like 09876543 or SC123456");
      return number;
    }),
    buyerName: optionalLine(200),
    ocid: optionalLine(120),
    value: optionalLine(40).transform((typed, context) => {
      if (typed === null) return null;
      const parsed = parseValue(typed);
      if ("value" in parsed) return parsed.value;
      context.addIssue("Enter what the contract is worth, such as £15,000,000, or leave it empty");
      return null;
    }),
    startsOn: optionalDay("Enter a day, such as 1 4 2026, or leave it empty"),
    endsOn: optionalDay("Enter a day, such as 31 3 2029, or leave it empty"),
    weighting: optionalLine(20).transform((typed, context) => {
      const weighting = typed === null ? null : parseWeighting(typed);
      if (typed !== null && weighting === null) context.addIssue("Enter a number from 0 to 100, such as 10");
      return weighting;
    }),
    promise: optionalLine(4000),
    cpv: optionalLine(20),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (startsOn && endsOn && endsOn < startsOn)
      context.addIssue({ code: "custom", path: ["endsOn"], message: "It can’t end before it starts" });
  })
  .transform(({ value, ...details }) => ({ ...details, valuePence: value }));
