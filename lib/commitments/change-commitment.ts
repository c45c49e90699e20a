import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { readCommitment } from "./commitment-details";
import { holdCommitment } from "./hold-commitment";
import { placeCommitment } from "./place-commitment";

const about = z.object({
  commitmentId: z.string(),
  reason: line("Say why it changes", 500),
});

/**
 * The procurement team changes a commitment: the one that stood ends, and another takes its place, with the pledges that are meant for it, so that
 * an older day's ledger stays as it was. Refuses `conflict` once deliveries count towards it, or wait to.
 */
export async function changeCommitment(actor: Actor, input: unknown) {
  const { commitmentId, reason } = read(about, input);
  const changed = readCommitment(input);
  return once(actor, input, async (tx) => {
    const { id, contractId, contract } = await holdCommitment(tx, actor, commitmentId);
    authorise(actor, "commitment.change", { contract });
    const counted = await tx.credit.count({ where: { commitmentId: id, status: { in: ["proposed", "agreed"] } } });
    if (counted > 0)
      throw new Refusal("conflict", "Deliveries count towards this already, so it can’t change any more");
    const ended = { endedAt: now(), endedReason: `Changed: ${reason}` };
    const { count } = await tx.commitment.updateMany({ where: { id, endedAt: null }, data: ended });
    if (count === 0) throw new Refusal("conflict", "This commitment is no longer in the contract");
    const { programmeId } = contract;
    const made = await placeCommitment(tx, programmeId, { ...changed, contractId, createdAt: now() });
    const sameUnit = await tx.commitment.findFirst({ where: { id, unit: changed.unit }, select: { id: true } });
    const meant = sameUnit ? { commitmentId: made.id } : { commitmentId: null, commitmentQuantity: null };
    const details = { contractId, insteadOf: id, meant: await holdMeant(tx, id) };
    await tx.pledge.updateMany({ where: { commitmentId: id }, data: meant });
    await record(tx, actor, "commitment.changed", { subjectId: made.id, programmeId, details, reason });
    return { id: made.id, contractId };
  });
}

/** How much each pledge, by its id, is to keep of a commitment; they stay as they are until the transaction ends. */
async function holdMeant(tx: Tx, commitmentId: string): Promise<Record<string, number>> {
  const pledges = await tx.$queryRaw<{ id: string; quantity: number }[]>`
    SELECT id, "commitmentQuantity"::float8 AS quantity FROM "Pledge" WHERE "commitmentId" = ${commitmentId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  return Object.fromEntries(pledges.map(({ id, quantity }) => [id, quantity]));
}
