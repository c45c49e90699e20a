import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { compareContracts } from "./compare-contracts";
import { getContractFile } from "./get-contract-file";

/** What a kept file would do to the register as it is now, and what is wrong with it. Refuses `notFound` and `notAllowed`. */
export async function loadContractFile(actor: Actor, id: string) {
  const { contracts, problems, fileName, appliedAt, added, changed, programmeId } = await getContractFile(
    db,
    actor,
    id,
  );
  const comparison = await compareContracts(db, programmeId, contracts);
  return {
    id,
    fileName,
    appliedAt,
    was: { added, changed },
    ...comparison,
    problems: [...problems, ...comparison.problems],
  };
}

export type ContractFileShown = Awaited<ReturnType<typeof loadContractFile>>;
