import type { Tx } from "@/lib/db";
import { uuid } from "@/lib/input";

/** Locks a match until the transaction ends, so that its deliveries are counted by one person at a time. */
export async function lockMatch(tx: Tx, matchId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Match" WHERE id = ${uuid(matchId)}::uuid FOR UPDATE`;
}
