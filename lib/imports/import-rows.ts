import { z } from "zod";
import type { ActivityName } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { SqlTx } from "@/lib/db";
import { holdSearch } from "@/lib/search/refresh-in-bulk";
import { takeTurn } from "@/lib/take-turn";
import { uuid7 } from "@/lib/uuid7";
import { inOneGo } from "./in-one-go";
import type { Counts } from "./merge-sql";
import type { Problem } from "./problem";
import type { ReadRow } from "./read-table";

/** How a published file is imported: `dryRun` does everything and takes it back, `skipBadRows` leaves out rows with errors. */
export const fileOptions = z.object({
  dryRun: z.boolean().default(false),
  skipBadRows: z.boolean().default(false),
  /** What it holds is invented. */
  demonstration: z.boolean().default(false),
});
type FileOptions = z.output<typeof fileOptions>;

/** What became of an import of a published file, noun by noun. Of a great many problems only the first are kept, the others counted. */
export type RowsImported = {
  outcome: "applied" | "rehearsed" | "refused";
  rows: number;
  applied: Record<string, Counts>;
  problems: Problem[];
  problemsLeftOut: number;
};

/** How many rows of one statement were new, and how many were not as they are now. */
export type Written = { created: number; updated: number };
type Stamp = { at: Date; demonstration: boolean };

/** A kind of file: where its rows come from, what they are called, and how they are kept. */
export type RowsToImport<Row> = {
  noun: string;
  activity: ActivityName;
  found: AsyncIterable<ReadRow<Row>>;
  /** What two rows share when they are about the same thing; the later one stands. */
  keyOf: (row: Row) => string;
  /** How many rows one statement takes; fewer where each is large. */
  atOnce?: number;
  write: (tx: SqlTx, rows: readonly Row[], stamp: Stamp) => Promise<Written>;
  /** What follows from the rows once all are in, noun by noun; what searches know is left to it. */
  settle: (tx: SqlTx, stamp: Stamp) => Promise<Record<string, Counts>>;
};

const MANY = 1_000;
const MOST_PROBLEMS = 1_000;

/**
 * Imports a published file as it streams by, in one transaction: everything, or nothing while an error stands, or all but
 * the bad rows. The same file again changes nothing. What it changed is recorded, for every programme.
 */
export function importRows<Row>(
  actor: Actor,
  options: FileOptions,
  given: RowsToImport<Row>,
  onProgress: (rows: number) => void,
): Promise<RowsImported> {
  const stamp = { at: now(), demonstration: options.demonstration };
  return inOneGo(async (tx) => {
    await takeTurn(tx, "import", given.activity);
    await holdSearch(tx);
    const { rows, counts, errors, ...found } = await writeAll(tx, given, stamp, onProgress);
    const refused = errors > 0 && !options.skipBadRows;
    const applied = { [given.noun]: counts, ...(refused ? {} : await given.settle(tx, stamp)) };
    if (Object.values(applied).some(({ created, updated }) => created + updated > 0))
      await recordImport(tx, actor, given, rows, stamp.at);
    const outcome = refused ? "refused" : options.dryRun ? "rehearsed" : "applied";
    return { outcome, rows, applied, ...found };
  });
}

async function writeAll<Row>(
  tx: SqlTx,
  { found, keyOf, write, atOnce = MANY }: RowsToImport<Row>,
  stamp: Stamp,
  onProgress: (rows: number) => void,
) {
  const problems: Problem[] = [];
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  const batch = new Map<string, Row>();
  let [rows, errors, problemsLeftOut] = [0, 0, 0];
  const flush = async () => {
    const { created, updated } =
      batch.size > 0 ? await write(tx, [...batch.values()], stamp) : { created: 0, updated: 0 };
    counts.created += created;
    counts.updated += updated;
    counts.unchanged += batch.size - created - updated;
    batch.clear();
    onProgress(rows);
  };
  for await (const { row, problems: wrong } of found) {
    rows++;
    for (const problem of wrong) {
      if (problem.level === "error") errors++;
      if (problems.length < MOST_PROBLEMS) problems.push(problem);
      else problemsLeftOut++;
    }
    if (row !== null && !wrong.some(({ level }) => level === "error")) batch.set(keyOf(row), row);
    if (batch.size >= atOnce) await flush();
  }
  await flush();
  return { rows, counts, errors, problems, problemsLeftOut };
}

/** What follows is not within one programme, so that the pages of all are made afresh. */
async function recordImport<Row>(
  tx: SqlTx,
  actor: Actor,
  { noun, activity }: RowsToImport<Row>,
  rows: number,
  at: Date,
): Promise<void> {
  await tx.$executeRaw`INSERT INTO "Activity" (id, name, role, "subjectId", details, at) VALUES (${uuid7}, ${activity}, ${actor.role}, ${uuid7},
    jsonb_build_object('imported', true, 'what', ${noun}::text, 'rows', ${rows}::int), ${at})`;
}
