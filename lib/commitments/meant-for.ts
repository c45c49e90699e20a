import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { optionalQuantity, quantityTyped } from "./commitment-details";
import { holdCommitment } from "./hold-commitment";

/** Which promise a pledge is meant to keep, as a form sends it. */
export const meantFor = z.object({
  commitmentId: z
    .string()
    .nullish()
    .transform((id) => (id ? id : null)),
  commitmentQuantity: z.string().nullish(),
});

type Pledged = { quantity: number; lineId: string | null };

/**
 * The promise in one of the supplier's own contracts that a pledge is meant to keep, and how much of it: all that is pledged where both are counted
 * alike and nothing was typed. Refuses `notFound`, `conflict` where it no longer stands, `invalid` beside `commitmentQuantity`.
 */
export async function keepMeantFor(
  tx: Tx,
  actor: Actor,
  { commitmentId, commitmentQuantity: typed, supplierId }: z.output<typeof meantFor> & { supplierId: string },
  need: { type: string; unit: string },
  pledged: Pledged,
): Promise<{ commitmentId?: string; commitmentQuantity?: bigint }> {
  if (commitmentId === null) return {};
  const { id, unit, contract, endedAt } = await holdCommitment(tx, actor, commitmentId);
  authorise(actor, "credit.propose", { contract });
  if (contract.supplierId !== supplierId) throw new Refusal("notFound", "Commitment not found");
  if (endedAt !== null) throw new Refusal("conflict", "This promise is no longer in your contract");
  const alike = pledged.lineId === null && unit === (need.type === "cash" ? "GBP" : need.unit);
  try {
    const whole = alike
      ? (optionalQuantity(unit, typed) ?? BigInt(pledged.quantity))
      : quantityTyped(unit, typed ?? "");
    if (alike && whole > BigInt(pledged.quantity))
      throw new Refusal("invalid", "There is a problem with your answers", {
        quantity: ["That is more than you pledge"],
      });
    return { commitmentId: id, commitmentQuantity: whole };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal("invalid", error.message, { commitmentQuantity: error.fields["quantity"] });
  }
}
