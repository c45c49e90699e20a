import type { Reader, Tx } from "@/lib/db";
import { thingsKept } from "@/lib/matches/kept";

/** Locks a need until the transaction ends, so that nobody else matches it meanwhile, and gives what is left of it in its unit. */
export async function lockNeed(tx: Tx, needId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ left: number }[]>`
    SELECT quantity - "matchedQuantity" AS left FROM "Need" WHERE id = ${needId}::uuid FOR UPDATE`;
  return rows[0]?.left ?? 0;
}

/** How many things of a line of a cash need are not yet promised in kind. Lock its need before you promise more. */
export async function leftOfLine(from: Reader, lineId: string): Promise<number> {
  const rows = await from.$queryRaw<{ left: number }[]>`
    SELECT (l.quantity - coalesce(sum(${thingsKept}), 0))::int AS left
    FROM "NeedLine" l LEFT JOIN "Match" m ON m."lineId" = l.id WHERE l.id = ${lineId}::uuid GROUP BY l.id`;
  return rows[0]?.left ?? 0;
}
