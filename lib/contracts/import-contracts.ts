import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { type Tx, transaction } from "@/lib/db";
import type { Counts } from "@/lib/imports/merge-sql";
import type { Problem } from "@/lib/imports/problem";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { uuid7 } from "@/lib/uuid7";
import { applyComparison } from "./apply-comparison";
import { compareContracts } from "./compare-contracts";
import { holdRegister } from "./hold-register";
import { contractFileMegabytes } from "./limits";
import { readContractFile } from "./read-contract-file";

const fileToImport = z.object({
  programme: z.string("Name the programme"),
  dryRun: z.boolean().default(false),
  skipBadRows: z.boolean().default(false),
});

/** What became of an import of contracts; with `dryRun` what would have. */
export type ContractsImported = {
  outcome: "applied" | "rehearsed" | "refused";
  rows: number;
  applied: { contracts: Counts };
  problems: Problem[];
};

/**
 * Imports a whole file of contracts, CSV or OCDS as its content shows: all of it, or nothing while an error stands, or all but
 * what has errors. The same file again changes nothing. Refuses `notFound` without its programme, `invalid` what cannot be read.
 */
export async function importContracts(
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<ContractsImported> {
  const { programme: slug, dryRun, skipBadRows } = read(fileToImport, input);
  authorise(actor, "contract.import", {});
  const file = await readContractFile(await gather(source));
  onProgress(file.rows);
  return transaction(async (tx) => {
    const programme = await tx.programme.findUnique({ where: { slug }, select: { id: true } });
    if (!programme) throw new Refusal("notFound", `There is no programme ${slug}`);
    await holdRegister(tx, programme.id);
    const comparison = await compareContracts(tx, programme.id, file.contracts);
    const problems = [...file.problems, ...comparison.problems].sort((one, other) => one.row - other.row);
    const { added, changed, unchanged } = comparison;
    const contracts = { created: added.length, updated: changed.length, unchanged };
    const refused = !skipBadRows && problems.some(({ level }) => level === "error");
    const outcome = refused ? "refused" : dryRun ? "rehearsed" : "applied";
    if (outcome === "applied" && added.length + changed.length > 0) {
      await applyComparison(tx, actor, programme.id, comparison);
      const details = { added: added.length, changed: changed.length };
      await record(tx, actor, "contracts.imported", { subjectId: await newId(tx), programmeId: programme.id, details });
    }
    return { outcome, rows: file.rows, applied: { contracts }, problems };
  });
}

async function newId(tx: Tx): Promise<string> {
  const [made] = await tx.$queryRaw<{ id: string }[]>`SELECT ${uuid7} AS id`;
  return made?.id ?? "";
}

async function gather(source: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of source) {
    pieces.push(Buffer.from(piece));
    bytes += pieces.at(-1)?.length ?? 0;
    if (bytes > contractFileMegabytes * 1_000_000)
      throw new Refusal("invalid", `The file is larger than ${contractFileMegabytes} MB: split it`);
  }
  return Buffer.concat(pieces);
}
