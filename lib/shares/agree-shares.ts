import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { splitAgreed } from "./split-agreed";

/** A part of a pledge that its supplier has said yes to. */
export type Part = { id: string; quantity: number };

/**
 * The parts of a shared pledge, to attribute what is agreed to; none where nobody shares it. Refuses `conflict` while a supplier that
 * was asked has not answered. Lock the pledge first.
 */
export async function holdParts(tx: Tx, pledgeId: string): Promise<Part[]> {
  const shares = await tx.$queryRaw<(Part & { status: string; supplier: string })[]>`
    SELECT h.id, h.quantity, h.status::text AS status, s.name AS supplier FROM "Share" h JOIN "Organisation" s ON s.id = h."supplierId"
    WHERE h."pledgeId" = ${pledgeId}::uuid AND h.status IN ('invited', 'confirmed') ORDER BY h."invitedAt"`;
  const invited = shares.filter(({ status }) => status === "invited");
  if (invited.length === 0) return shares;
  const names = new Intl.ListFormat("en-GB").format(invited.map(({ supplier }) => supplier));
  throw new Refusal("conflict", `It is shared, and waits for ${names} to say yes. Then it can be accepted.`);
}

/** Attributes what was agreed to those who share the pledge; the parts add up to it. */
export async function attributeParts(tx: Tx, parts: readonly Part[], agreed: number): Promise<void> {
  if (parts.length === 0) return;
  for (const [id, agreedQuantity] of splitAgreed(agreed, parts))
    await tx.share.update({ where: { id }, data: { agreedQuantity } });
}
