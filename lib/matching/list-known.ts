import { ask } from "@/lib/db";

/** The projects that a supplier has pledged to, or was asked by, as their ordinals: it knows them, so nobody need suggest them. */
export async function listKnown(supplierId: string): Promise<number[]> {
  const rows = await ask<{ ordinal: number }>`
    SELECT s.ordinal FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "ProjectSearch" s ON s."projectId" = n."projectId"
    WHERE g."supplierId" = ${supplierId}::uuid AND g.status IN ('offered', 'accepted', 'declined')
    UNION SELECT s.ordinal FROM "Introduction" i JOIN "Need" n ON n.id = i."needId" JOIN "ProjectSearch" s ON s."projectId" = n."projectId"
    WHERE i."supplierId" = ${supplierId}::uuid AND i.status = 'asked'`;
  return rows.map(({ ordinal }) => ordinal);
}
