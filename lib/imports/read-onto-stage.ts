import type { SqlTx } from "@/lib/db";
import { extractRow, type ExtractRow } from "./extract-row";
import { parseCodes } from "./parse-cell";
import type { Problem } from "./problem";
import { readExtract } from "./read-extract";
import { makeStage, stageRows } from "./stage-rows";

const AT_ONCE = 100;

/** Puts each row of a file that can stand by itself on the stage, a few hundred at a time; counts all, and says what is wrong. */
export async function readOntoStage(
  tx: SqlTx,
  programmeId: string,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void,
): Promise<{ rows: number; problems: Problem[] }> {
  await makeStage(tx);
  const drivers = await tx.$queryRaw<{ code: string }[]>`
    SELECT code FROM "Driver" WHERE "programmeId" = ${programmeId}::uuid ORDER BY position`;
  const parseDrivers = parseCodes(drivers.map(({ code }) => code));
  const problems: Problem[] = [];
  let batch: ExtractRow[] = [];
  let rows = 0;
  for await (const record of readExtract(source)) {
    const extracted = extractRow(record, parseDrivers);
    problems.push(...extracted.problems);
    if (extracted.row) batch.push(extracted.row);
    rows++;
    if (batch.length < AT_ONCE) continue;
    await stageRows(tx, batch);
    batch = [];
    onProgress(rows);
  }
  await stageRows(tx, batch);
  onProgress(rows);
  return { rows, problems };
}
