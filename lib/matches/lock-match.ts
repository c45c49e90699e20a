import type { Tx } from "@/lib/db";
import { uuid } from "@/lib/input";

/**
 * Locks a match and its need until the transaction ends, so that its deliveries are counted by one person at a time. The need comes before
 * anything is recorded, as wherever a need is matched: nobody waits in a circle.
 */
export async function lockMatch(tx: Tx, matchId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Match" WHERE id = ${uuid(matchId)}::uuid FOR UPDATE`;
  await tx.$queryRaw`
    SELECT 1 FROM "Need" WHERE id = (SELECT "needId" FROM "Match" WHERE id = ${matchId}::uuid) FOR UPDATE`;
}
