import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { type Tx, transaction } from "@/lib/db";
import type { Counts } from "@/lib/imports/merge-sql";
import type { Problem } from "@/lib/imports/problem";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { applyFrameworks } from "./apply-frameworks";
import { compareFrameworks } from "./compare-frameworks";
import { holdFrameworks } from "./hold-frameworks";
import { readFrameworkFile } from "./read-framework-file";

const fileToImport = z.object({
  /** May be left out where there is only one. */
  programme: z.string().optional(),
  dryRun: z.boolean().default(false),
  skipBadRows: z.boolean().default(false),
});

/** What became of an import of frameworks; with `dryRun` what would have. */
export type FrameworksImported = {
  outcome: "applied" | "rehearsed" | "refused";
  rows: number;
  applied: { measures: Counts };
  problems: Problem[];
};

/**
 * Imports the frameworks that a programme is licensed for from a CSV table: all of it, or nothing while an error stands, or all
 * but the bad rows. The same file again changes nothing. Refuses `notFound` without its programme, `invalid` what cannot be read.
 */
export async function importFrameworks(
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<FrameworksImported> {
  const { programme: slug, dryRun, skipBadRows } = read(fileToImport, input);
  authorise(actor, "framework.import", {});
  const file = await readFrameworkFile(source);
  onProgress(file.rows);
  return transaction(async (tx) => {
    const programmeId = await programmeCalled(tx, slug);
    await holdFrameworks(tx, programmeId);
    const comparison = await compareFrameworks(tx, programmeId, file.measures);
    const problems = [...file.problems, ...comparison.problems].sort((one, other) => one.row - other.row);
    const { added, changed, unchanged } = comparison;
    const measures = { created: added.length, updated: changed.length, unchanged };
    const refused = !skipBadRows && problems.some(({ level }) => level === "error");
    const outcome = refused ? "refused" : dryRun ? "rehearsed" : "applied";
    if (outcome === "applied" && added.length + changed.length > 0) {
      const all = [...added, ...changed.map(({ after }) => after)];
      await applyFrameworks(tx, { owner: programmeId, programmeId }, all);
      const details = { added: added.length, changed: changed.length };
      await record(tx, actor, "frameworks.imported", { subjectId: programmeId, programmeId, details });
    }
    return { outcome, rows: file.rows, applied: { measures }, problems };
  });
}

async function programmeCalled(tx: Tx, slug: string | undefined): Promise<string> {
  const found = await tx.programme.findMany({
    where: slug === undefined ? {} : { slug },
    select: { id: true },
    take: 2,
  });
  if (found.length > 1) throw new Refusal("invalid", "There are several programmes: name one with --programme SLUG");
  if (!found[0]) throw new Refusal("notFound", `There is no programme ${slug ?? "yet"}`);
  return found[0].id;
}
