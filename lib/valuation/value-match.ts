import { dayInLondon } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { agreedQuantity } from "@/lib/matches/agreed";
import { keepValuations } from "./keep-valuations";
import { costStated, loadMatchToValue, whatIsCounted } from "./match-to-value";

/** Values a match as it is agreed, in the same transaction, under each framework of its programme. Call it once, for a new match. */
export async function valueMatch(tx: Tx, matchId: string): Promise<void> {
  const match = await loadMatchToValue(tx, matchId);
  const agreed = agreedQuantity(match);
  const on = new Date(`${dayInLondon(match.agreedAt)}T00:00:00Z`);
  await keepValuations(
    tx,
    { matchId },
    {
      programmeId: match.programmeId,
      counted: { ...whatIsCounted(match, agreed), on },
      cost: costStated(match, agreed),
    },
  );
}
