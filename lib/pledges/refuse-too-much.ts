import type { Tx } from "@/lib/db";
import { leftOfLine, lockNeed } from "@/lib/needs/lock-need";
import { formatLeft } from "@/lib/needs/quantity";
import { Refusal } from "@/lib/refusal";
import type { Measured } from "./measure-pledge";

type Need = Parameters<typeof formatLeft>[0] & { id: string };

/**
 * Locks the need and compares with what is left of it, and of the line that would be met in kind. Refuses `invalid` beside
 * the quantity, and `conflict` where nothing is left.
 */
export async function refuseTooMuch(tx: Tx, need: Need, { quantity, lineId, lineQuantity }: Measured): Promise<void> {
  const left = await lockNeed(tx, need.id);
  const things = lineId === null ? null : await leftOfLine(tx, lineId);
  if (left === 0 || things === 0) {
    const met = left === 0 ? "This need has" : "These have";
    throw new Refusal("conflict", `${met} been met in full since you opened the page. Thank you all the same.`);
  }
  const tooMuch = quantity > left ? formatLeft(need, left) : fewerThan(lineQuantity, things);
  if (tooMuch) throw new Refusal("invalid", "There is a problem with your answers", { quantity: [tooMuch] });
}

function fewerThan(pledged: number | null, left: number | null): string | null {
  if (pledged === null || left === null || pledged <= left) return null;
  return `Only ${left.toLocaleString("en-GB")} of these ${left === 1 ? "is" : "are"} still needed`;
}
