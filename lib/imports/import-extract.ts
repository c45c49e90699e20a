import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { SqlTx } from "@/lib/db";
import { day, line, read } from "@/lib/input";
import { createProgrammeWithin } from "@/lib/programmes/create-programme";
import { Refusal } from "@/lib/refusal";
import { takeTurn } from "@/lib/take-turn";
import { checkStage } from "./check-stage";
import { inOneGo } from "./in-one-go";
import { type Applied, mergeStage, nothingApplied } from "./merge-stage";
import { nameEvents } from "./name-event";
import type { Problem } from "./problem";
import { readOntoStage } from "./read-onto-stage";

const extractToImport = z.object({
  programme: z.string("Name the programme"),
  /** Start the programme when there is none of this name. */
  create: z.boolean().default(false),
  name: line("Give the programme a name").optional(),
  area: line("Say which area the programme serves").optional(),
  events: z
    .array(z.object({ name: line("Name the event"), heldOn: day("Give the event's day as 2024-09-19") }))
    .default([]),
  dryRun: z.boolean().default(false),
  skipBadRows: z.boolean().default(false),
});

/** What became of an import: applied, only rehearsed, or refused because of errors; `applied` tells what a rehearsal would have done. */
export type Imported = {
  outcome: "applied" | "rehearsed" | "refused";
  rows: number;
  applied: Applied;
  problems: Problem[];
};

/**
 * Reads a programme extract as it streams by and applies it in one transaction: everything, or nothing while an error
 * stands, or all but the bad rows (`skipBadRows`). A rehearsal (`dryRun`) does all of it and takes it back. The same file
 * again changes nothing; a corrected one corrects. Refuses (`invalid`) what is no extract, `notFound` without its programme.
 */
export async function importExtract(
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<Imported> {
  const options = read(extractToImport, input);
  authorise(actor, "extract.import", {});
  return inOneGo(async (tx) => {
    const programmeId = await programmeFor(tx, actor, options);
    await nameEvents(tx, programmeId, options.events);
    const { rows, problems: misread } = await readOntoStage(tx, programmeId, source, onProgress);
    const problems = [...misread, ...(await checkStage(tx, programmeId, options))];
    if (!options.skipBadRows && problems.some(({ level }) => level === "error")) {
      return { outcome: "refused", rows, applied: nothingApplied, problems: inOrder(problems) };
    }
    const merged = await mergeStage(tx, actor, programmeId, rows);
    const outcome = options.dryRun ? "rehearsed" : "applied";
    return { outcome, rows, applied: merged.applied, problems: inOrder([...problems, ...merged.problems]) };
  });
}

async function programmeFor(tx: SqlTx, actor: Actor, options: z.output<typeof extractToImport>): Promise<string> {
  const { programme: slug, create, name = slug, area = name } = options;
  await takeTurn(tx, "import", slug);
  const [known] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Programme" WHERE slug = ${slug}`;
  if (known) return known.id;
  if (!create) throw new Refusal("notFound", `There is no programme ${slug}: add --create to start it`);
  return (await createProgrammeWithin(tx, actor, { slug, name, area })).id;
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.sort((one, other) => one.row - other.row);
}
