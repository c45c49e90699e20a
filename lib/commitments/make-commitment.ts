import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { getContract } from "@/lib/contracts/visible";
import { read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { readCommitment } from "./commitment-details";
import { placeCommitment } from "./place-commitment";

const about = z.object({ contractId: z.string() });

/** The procurement team writes down one thing that a supplier promised in its contract: so much of something by a day. */
export async function makeCommitment(actor: Actor, input: unknown) {
  const { contractId } = read(about, input);
  const commitment = readCommitment(input);
  return once(actor, input, async (tx) => {
    const contract = await getContract(tx, actor, contractId);
    authorise(actor, "commitment.make", { contract });
    const { programmeId } = contract;
    const made = await placeCommitment(tx, programmeId, { ...commitment, contractId, createdAt: now() });
    await record(tx, actor, "commitment.made", { subjectId: made.id, programmeId, details: { contractId } });
    return { id: made.id, contractId };
  });
}
