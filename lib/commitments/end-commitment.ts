import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdCommitment } from "./hold-commitment";

const commitmentToEnd = z.object({
  commitmentId: z.string(),
  reason: line("Say why it is taken out of the contract", 500),
});

/** The procurement team takes a commitment out of a contract, with a reason that the supplier reads. What counted towards it stays on the record. */
export async function endCommitment(actor: Actor, input: unknown) {
  const { commitmentId, reason } = read(commitmentToEnd, input);
  return once(actor, input, async (tx) => {
    const { id, contractId, contract } = await holdCommitment(tx, actor, commitmentId);
    authorise(actor, "commitment.end", { contract });
    const { count } = await tx.commitment.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: now(), endedReason: reason },
    });
    if (count === 0) throw new Refusal("conflict", "This commitment has already been taken out");
    const about = { subjectId: id, programmeId: contract.programmeId, details: { contractId }, reason };
    await record(tx, actor, "commitment.ended", about);
    return { id, contractId };
  });
}
