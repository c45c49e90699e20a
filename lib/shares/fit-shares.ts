import type { Tx } from "@/lib/db";
import { agreedQuantity } from "@/lib/matches/agreed";
import { Refusal } from "@/lib/refusal";
import { settleLead } from "./settle-lead";
import { standing } from "./share-status";
import { splitAgreed } from "./split-agreed";

type Terms = { quantity: number; lineId: string | null; lineQuantity: number | null };
type Pledge = Terms & { id: string; supplierId: string };

/**
 * Fits the shares of a pledge to other terms that were proposed: where less is asked for, everybody gives less in proportion; what is
 * asked for beyond comes from the lead. Refuses `conflict` where another kind of thing is proposed while it is shared, and `invalid` where
 * there is less than one for each. Lock the pledge first.
 */
export async function fitShares(tx: Tx, pledge: Pledge, proposed: Terms): Promise<void> {
  const shares = await tx.share.findMany({
    where: { pledgeId: pledge.id, status: standing },
    select: { id: true, quantity: true, supplierId: true },
  });
  if (shares.length === 0) return;
  if (shares.some(({ supplierId }) => supplierId !== pledge.supplierId) && proposed.lineId !== pledge.lineId)
    throw new Refusal("conflict", "Several suppliers share this pledge, so it stays of this kind");
  const [before, after] = [agreedQuantity(pledge), agreedQuantity(proposed)];
  if (after < before) {
    const parts = splitAgreed(after, shares);
    if ([...parts.values()].some((part) => part === 0)) {
      throw new Refusal("invalid", "There is a problem with your answers", {
        quantity: [`${shares.length} suppliers share it, and each has to have a part`],
      });
    }
    for (const [id, quantity] of parts) await tx.share.update({ where: { id }, data: { quantity } });
  }
  await settleLead(tx, { ...pledge, ...proposed });
}
