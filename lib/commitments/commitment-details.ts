import { z } from "zod";
import { parseValue } from "@/lib/contracts/parse-value";
import { day, line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { pounds, unitTyped } from "./commitment-unit";

/** What the procurement team writes down of a commitment. */
export const commitmentDetails = z.object({
  title: line("Enter what was promised", 300),
  quantity: line("Enter how much was promised", 40),
  unit: line("Enter of what: hours, apprentices, pounds", 60).transform(unitTyped),
  dueOn: day("Enter the day by which it is due, such as 31 3 2027"),
  measureId: z
    .string()
    .nullish()
    .transform((id) => (id ? id : null)),
});

const MOST = 1_000_000_000;

/** So much of a unit as typed: pence for pounds, else a whole number of at least 1. Refuses `invalid` beside `quantity`. */
export function quantityTyped(unit: string, typed: string): bigint {
  const wrong =
    unit === pounds ? "Enter an amount of more than nothing, such as £5,000" : "Enter a whole number of at least 1";
  const parsed = unit === pounds ? parseValue(typed) : { value: wholeNumber(typed) };
  if ("value" in parsed && parsed.value !== null && parsed.value > 0n) return parsed.value;
  throw new Refusal("invalid", "There is a problem with your answers", { quantity: [wrong] });
}

function wholeNumber(typed: string): bigint | null {
  const digits = typed.replaceAll(/[,\s]/g, "");
  return /^\d{1,10}$/.test(digits) && Number(digits) <= MOST ? BigInt(digits) : null;
}

/** The same for an answer that may be left empty (null). */
export const optionalQuantity = (unit: string, typed: string | null | undefined): bigint | null =>
  typed?.trim() ? quantityTyped(unit, typed) : null;

/** What was typed of a commitment, with its quantity in its unit. */
export function readCommitment(input: unknown) {
  const { quantity, ...details } = read(commitmentDetails, input);
  return { ...details, quantity: quantityTyped(details.unit, quantity) };
}
