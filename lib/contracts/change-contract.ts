import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { contractDetails } from "./contract-details";
import { asText, changesBetween } from "./contract-fields";
import { matchContracts } from "./match-contracts";
import { nameSupplier } from "./name-supplier";
import { refuseTakenReference } from "./refuse-taken-reference";
import { getContract } from "./visible";

const contractToChange = z.intersection(z.object({ contractId: z.string() }), contractDetails);

/**
 * The procurement team corrects what is written down of a contract; what it was stays on the record. Refuses `conflict` where
 * another company would get a contract that deliveries have been counted towards.
 */
export async function changeContract(actor: Actor, input: unknown) {
  const { contractId, ...details } = read(contractToChange, input);
  return once(actor, input, async (tx) => {
    const contract = await getContract(tx, actor, contractId);
    authorise(actor, "contract.change", { contract });
    const { id, programmeId } = contract;
    await refuseTakenReference(tx, programmeId, details.reference, id);
    const wanted = { ...details, ...(await nameSupplier(tx, programmeId, details)) };
    const changes = changesBetween(asText(contract), asText(wanted));
    if (changes.length === 0) return { id };
    const moves = changes.some(({ field }) => field === "companyNumber") && contract.supplierId !== null;
    if (moves) await refuseCounted(tx, id);
    await tx.contract.update({ where: { id }, data: { ...wanted, ...(moves ? { supplierId: null } : {}) } });
    const stood = moves ? { stood: { supplierId: contract.supplierId ?? "" } } : {};
    await record(tx, actor, "contract.changed", { subjectId: id, programmeId, details: { changes, ...stood } });
    await matchContracts(tx, actor, Prisma.sql`c.id = ${id}::uuid`);
    return { id };
  });
}

async function refuseCounted(tx: Tx, contractId: string) {
  const counted = await tx.credit.count({ where: { commitment: { contractId } } });
  if (counted > 0)
    throw new Refusal(
      "conflict",
      "Deliveries have been counted towards this contract, so it can’t go to another company",
    );
}
