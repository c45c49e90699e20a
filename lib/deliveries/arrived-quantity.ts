import { z } from "zod";
import { count, pounds, read } from "@/lib/input";

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
