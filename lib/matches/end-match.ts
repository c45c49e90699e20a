import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { MatchStatus } from "@/lib/generated/prisma/enums";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { matchMoves } from "./match-status";

type Ending = {
  to: Extract<MatchStatus, "completed" | "written_off" | "cancelled">;
  returnedQuantity: number;
  reason: string | null;
};

/** Ends a match that is still open, and gives what will not come back to its need. Refuses `conflict` when it has already ended. */
export async function endMatch(tx: Tx, match: { id: string }, { to, returnedQuantity, reason }: Ending): Promise<void> {
  const { count } = await tx.match.updateMany({
    where: { id: match.id, status: { in: statesBefore(matchMoves, to) } },
    data: { status: to, returnedQuantity, endedReason: reason, endedAt: now() },
  });
  if (count === 0) throw new Refusal("conflict", "This match has already ended");
}
