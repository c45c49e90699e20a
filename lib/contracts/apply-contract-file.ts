import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read, tick } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { applyComparison } from "./apply-comparison";
import { compareContracts } from "./compare-contracts";
import { getContractFile } from "./get-contract-file";
import { holdRegister } from "./hold-register";

const fileToApply = z.object({
  importId: z.string(),
  /** The seal of the comparison that the person looked at. */
  seal: z.string(),
  /** Leave out what has errors. */
  skipBadRows: tick,
});

/**
 * Applies a kept file to the register, exactly as it was shown. Refuses `conflict` where the register has changed since
 * somebody looked, the file was applied already, or an error stands and is not to be left out.
 */
export async function applyContractFile(actor: Actor, input: unknown) {
  const { importId, seal, skipBadRows } = read(fileToApply, input);
  return once(actor, input, async (tx) => {
    authorise(actor, "contract.import", {});
    await holdRegister(tx, actor.programmeId ?? "");
    const file = await getContractFile(tx, actor, importId);
    const { id, programmeId } = file;
    const comparison = await compareContracts(tx, programmeId, file.contracts);
    const errors = [...file.problems, ...comparison.problems].filter(({ level }) => level === "error");
    if (errors.length > 0 && !skipBadRows) throw new Refusal("conflict", "Nothing was applied, as the file has errors");
    const [added, changed] = [comparison.added.length, comparison.changed.length];
    const { count } = await tx.contractImport.updateMany({
      where: { id, appliedAt: null },
      data: { appliedAt: now(), added, changed },
    });
    if (count === 0) throw new Refusal("conflict", "This file has already been applied");
    if (comparison.seal !== seal)
      throw new Refusal("conflict", "The register has changed since you looked. Look again at what this would change.");
    await applyComparison(tx, actor, programmeId, comparison);
    await record(tx, actor, "contracts.imported", { subjectId: id, programmeId, details: { added, changed } });
    return { id };
  });
}
