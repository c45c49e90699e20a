import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { transaction, type Tx } from "@/lib/db";
import type { Counts } from "@/lib/imports/merge-sql";
import type { Problem } from "@/lib/imports/problem";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { sheetKinds, type SheetKindName } from "./kinds";

const sheetToImport = z.object({
  kind: z.enum(Object.keys(sheetKinds) as SheetKindName[]),
  /** May be left out where there is only one. */
  programme: z.string().optional(),
  dryRun: z.boolean().default(false),
  skipBadRows: z.boolean().default(false),
});

/** What became of an import; with `dryRun` what would have. */
export type SheetImported = {
  outcome: "applied" | "rehearsed" | "refused";
  rows: number;
  /** By what the rows are. */
  applied: Record<string, Counts>;
  problems: Problem[];
};

/**
 * Imports a whole file at once, without anybody looking first: all of it, or nothing while an error stands, or all but what
 * has errors. The same file again changes nothing. Refuses `notFound` without its programme, `invalid` what cannot be read.
 */
export async function importSheet(
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<SheetImported> {
  const { kind: name, programme: slug, dryRun, skipBadRows } = read(sheetToImport, input);
  const kind = sheetKinds[name];
  authorise(actor, kind.deed, {});
  const file = await kind.read(await gather(source, kind.limits.megabytes));
  onProgress(file.count);
  return transaction(async (tx) => {
    const programmeId = await programmeCalled(tx, slug);
    const sent = { actor: { ...actor, programmeId }, programmeId };
    await kind.hold(tx, sent, file.rows);
    const compared = await kind.compare(tx, sent, file.rows);
    const problems = [...file.problems, ...compared.problems].sort((one, other) => one.row - other.row);
    const [added, changed] = [compared.added.length, compared.changed.length];
    const refused = !skipBadRows && problems.some(({ level }) => level === "error");
    const outcome = refused ? "refused" : dryRun ? "rehearsed" : "applied";
    if (outcome === "applied" && added + changed > 0) {
      await compared.apply(tx);
      const about = { subjectId: programmeId, programmeId, details: { added, changed } };
      await record(tx, actor, `${name}.imported`, about);
    }
    const counts = { created: added, updated: changed, unchanged: compared.unchanged };
    return { outcome, rows: file.count, applied: { [kind.noun]: counts }, problems };
  });
}

async function programmeCalled(tx: Tx, slug: string | undefined): Promise<string> {
  const where = slug === undefined ? {} : { slug };
  const found = await tx.programme.findMany({ where, select: { id: true }, take: 2 });
  if (found.length > 1) throw new Refusal("invalid", "There are several programmes: name one with --programme SLUG");
  if (!found[0]) throw new Refusal("notFound", `There is no programme ${slug ?? "yet"}`);
  return found[0].id;
}

async function gather(source: AsyncIterable<Uint8Array | string>, megabytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of source) {
    pieces.push(Buffer.from(piece));
    bytes += pieces.at(-1)?.length ?? 0;
    if (bytes > megabytes * 1_000_000)
      throw new Refusal("invalid", `The file is larger than ${megabytes} MB: split it`);
  }
  return Buffer.concat(pieces);
}
