import { worthOfLine } from "@/lib/pledges/measure-pledge";

type Line = { quantity: number; amountPence: number };

/**
 * How many of a line's things can still be given instead of money: those that nobody has promised yet, as far as the cash
 * that is still needed would pay for them (in pence, each worth its part of the line as `worthOfLine` has it).
 */
export function thingsLeft(line: Line, promised: number, penceLeft: number): number {
  const unpromised = Math.max(0, line.quantity - promised);
  if (penceLeft <= 0 || unpromised === 0) return 0;
  const paidFor = Math.ceil(((penceLeft + 1) * line.quantity) / line.amountPence) - 1;
  const things = Math.min(unpromised, paidFor);
  return things > 0 && worthOfLine(line, things) <= penceLeft ? things : 0;
}
