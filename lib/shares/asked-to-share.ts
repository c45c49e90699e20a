import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { rows } from "@/lib/forms/rows";
import { optionalLine, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { inviteWithin } from "./invite-to-share";

/** How many others a supplier can ask while it makes a pledge; more, once it has. */
export const askedAtMost = 3;

const asked = z.object({
  shares: z.record(z.string(), z.object({ supplierId: z.string(), quantity: z.string() })),
  shareMessage: optionalLine(500),
});
export type AskedToShare = z.output<typeof asked>;

/** Whom a form asks, while it makes a pledge, to give a part of it, and how much each, as typed: `shares-0-supplierId`, `shares-0-quantity` and so on. */
export const readAskedToShare = (input: unknown): AskedToShare =>
  read(asked, rows(input, "shares", ["supplierId", "quantity"]));

/** Asks each of them in the transaction that made the pledge. Refuses as asking afterwards does, beside the row that is wrong. */
export async function askToShare(
  tx: Tx,
  actor: Actor,
  pledgeId: string,
  { shares, shareMessage: message }: AskedToShare,
): Promise<void> {
  for (const [row, each] of Object.entries(shares).slice(0, askedAtMost)) {
    try {
      await inviteWithin(tx, actor, { ...each, pledgeId, message });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { supplierId, quantity } = error.fields;
      throw new Refusal("invalid", "There is a problem with your answers", {
        [`shares-${row}-supplierId`]: supplierId ?? (quantity ? undefined : [error.message]),
        [`shares-${row}-quantity`]: quantity,
      });
    }
  }
}
