import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { takeTurn } from "@/lib/take-turn";

/** Refuses (`invalid`, beside `reference`) a reference that another contract of the programme has; until the transaction ends nobody else takes it. */
export async function refuseTakenReference(tx: Tx, programmeId: string, reference: string, exceptId?: string) {
  await takeTurn(tx, "contracts", programmeId);
  const taken = await tx.contract.findUnique({ where: { programmeId_reference: { programmeId, reference } } });
  if (taken === null || taken.id === exceptId) return;
  throw new Refusal("invalid", "There is a problem with your answers", {
    reference: [`There is a contract with this reference already: ${taken.title}`],
  });
}
