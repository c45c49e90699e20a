import type { SqlTx } from "@/lib/db";
import { checkAgainstRecords } from "./check-against-records";
import { checkEvents } from "./check-events";
import { checkRows } from "./check-rows";
import type { Problem } from "./problem";
import { findFirstRows } from "./stage-rows";

/**
 * Checks the rows on the stage against each other and against what is recorded. With `skipBadRows` those with errors leave
 * the stage, and the rest is checked again until it stands.
 */
export async function checkStage(
  tx: SqlTx,
  programmeId: string,
  { skipBadRows }: { skipBadRows: boolean },
): Promise<Problem[]> {
  const problems = new Map<string, Problem>();
  for (;;) {
    await findFirstRows(tx);
    const found = [
      ...(await checkRows(tx)),
      ...(await checkAgainstRecords(tx, programmeId)),
      ...(await checkEvents(tx, programmeId)),
    ];
    for (const problem of found) problems.set(`${problem.row} ${problem.column} ${problem.message}`, problem);
    const bad = found.filter(({ level }) => level === "error").map(({ row }) => row);
    if (bad.length === 0 || !skipBadRows) return [...problems.values()];
    await tx.$executeRaw`DELETE FROM staged WHERE "row" = ANY (${bad}::int[])`;
  }
}
