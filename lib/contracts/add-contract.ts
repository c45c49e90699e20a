import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { contractDetails } from "./contract-details";
import { matchContracts } from "./match-contracts";
import { nameSupplier } from "./name-supplier";
import { refuseTakenReference } from "./refuse-taken-reference";

/** The procurement team writes a contract down by hand. Refuses (`invalid`) a reference that the register has already. */
export async function addContract(actor: Actor, input: unknown) {
  const details = read(contractDetails, input);
  return once(actor, input, async (tx) => {
    authorise(actor, "contract.add", {});
    const programmeId = actor.programmeId ?? "";
    await refuseTakenReference(tx, programmeId, details.reference);
    const named = await nameSupplier(tx, programmeId, details);
    const made = await tx.contract.create({ data: { ...details, ...named, programmeId, createdAt: now() } });
    const about = { subjectId: made.id, programmeId, details: { reference: made.reference } };
    await record(tx, actor, "contract.added", about);
    await matchContracts(tx, actor, Prisma.sql`c.id = ${made.id}::uuid`);
    return { id: made.id };
  });
}
