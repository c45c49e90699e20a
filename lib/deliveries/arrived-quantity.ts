import { z } from "zod";
import { count, pounds, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

type Match = { need: { type: string }; inKind: boolean };

/** Whether what arrives is money, counted in pence; help in kind towards a cash need is counted in things. */
export const arrivesAsCash = (match: Match): boolean => match.need.type === "cash" && !match.inKind;

/** How much of a match arrived, as typed: pence for money, else how many things. Refuses `invalid` beside `quantity`. */
export function arrivedQuantity(match: Match, typed: string): number {
  const quantity = arrivesAsCash(match)
    ? pounds("Enter the amount that arrived, such as £500")
    : count("Enter how many arrived");
  return read(z.object({ quantity }), { quantity: typed }).quantity;
}

/** The same where nothing may have arrived: 0 when that is typed. */
export const arrivedOrNone = (match: Match, typed: string): number =>
  /^£?\s*0+(\.0+)?$/.test(typed.trim()) ? 0 : arrivedQuantity(match, typed);

/**
 * How much arrived by the word of who disputes something, as typed: nothing when left empty, and always less than what they
 * dispute. Refuses `invalid` beside `quantity`.
 */
export function lessThan(match: Match, stands: number, typed: string | null | undefined): number {
  const quantity = typed?.trim() ? arrivedOrNone(match, typed) : 0;
  if (quantity < stands) return quantity;
  throw new Refusal("invalid", "There is a problem with your answers", {
    quantity: ["Enter less than was recorded. If all of it came, confirm it instead"],
  });
}
