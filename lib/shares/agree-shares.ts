import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { splitAgreed } from "./split-agreed";

/** Refuses `conflict` while a supplier that was asked to share a pledge has not answered. Lock the pledge first. */
export async function refuseUnanswered(tx: Tx, pledgeId: string): Promise<void> {
  const invited = await tx.share.findMany({
    where: { pledgeId, status: "invited" },
    select: { supplier: { select: { name: true } } },
    orderBy: { invitedAt: "asc" },
  });
  if (invited.length === 0) return;
  const names = new Intl.ListFormat("en-GB").format(invited.map(({ supplier }) => supplier.name));
  throw new Refusal("conflict", `It is shared, and waits for ${names} to say yes. Then it can be accepted.`);
}

/** Attributes what was agreed to those who share the pledge; the parts add up to it. Nothing is done where nobody shares it. */
export async function attributeShares(tx: Tx, pledgeId: string, agreed: number): Promise<void> {
  const shares = await tx.share.findMany({
    where: { pledgeId, status: "confirmed" },
    select: { id: true, quantity: true },
  });
  if (shares.length === 0) return;
  for (const [id, agreedQuantity] of splitAgreed(agreed, shares))
    await tx.share.update({ where: { id }, data: { agreedQuantity } });
}
