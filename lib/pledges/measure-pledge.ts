import { count, pounds, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { z } from "zod";

type Line = { id: string; quantity: number; amountPence: number; inKindWelcome: boolean };
type Need = { type: string; lines: readonly Line[] };

export type Measured = { quantity: number; lineId: string | null; lineQuantity: number | null; inKind: boolean };

/**
 * What a typed quantity means for a need: pence for cash, things for a line that is met in kind, else the need's unit.
 * Refuses `invalid` beside `quantity` or `what`.
 */
export function measurePledge(need: Need, what: string | null, typed: string): Measured {
  if (what === null || what === "need") {
    const amount =
      need.type === "cash" ? pounds("Enter an amount, such as £500") : count("Enter how many you can give");
    const { quantity } = read(z.object({ quantity: amount }), { quantity: typed });
    return { quantity, lineId: null, lineQuantity: null, inKind: false };
  }
  const line = need.lines.find(({ id }) => id === what);
  if (!line?.inKindWelcome)
    throw new Refusal("invalid", "There is a problem with your answers", { what: ["Choose what you can give"] });
  const { quantity } = read(z.object({ quantity: count("Enter how many you can give") }), { quantity: typed });
  if (quantity > line.quantity) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      quantity: [`Only ${line.quantity.toLocaleString("en-GB")} are needed`],
    });
  }
  return { quantity: worthOfLine(line, quantity), lineId: line.id, lineQuantity: quantity, inKind: true };
}

/** What some of a line's things take off the cash that is asked for, in pence: their part, rounded down, at least a penny. */
export function worthOfLine(line: { quantity: number; amountPence: number }, things: number): number {
  return Math.max(1, Math.floor((line.amountPence * things) / line.quantity));
}
